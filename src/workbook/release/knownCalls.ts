import type { Place } from "../../hosts/host";
import { isLiteralCall } from "./literalCall";
import { type AnsweredCall, type FirstResult, whyOfCall } from "./compareCell";
import type { ComparisonResult } from "./comparison";

interface Found {
  readonly place: Place;
  readonly formula: string;
  readonly finding: FirstResult;
}

/**
 * What is known of calls inside larger formulas: the same call stands alone in another cell, where
 * it was held against its saved value.
 * @returns The finding of a formula with such calls.
 */
export function knownCalls(
  cells: readonly Found[],
): (place: Place, calls: readonly AnsweredCall[]) => ComparisonResult {
  const known = new Map<string, boolean>();
  for (const { place, formula, finding } of cells)
    if (finding.kind === "same" || finding.kind === "moved")
      known.set(key(formula.slice(1), place.sheet), finding.kind === "moved");
  return (place, calls) => {
    const moves = calls.map(({ text }) => known.get(key(text, place.sheet)));
    const moved = calls[moves.indexOf(true)];
    if (moved) return { kind: "moved", how: "call", call: moved.text, why: whyOfCall(moved) };
    return moves.every((one) => one === false)
      ? { kind: "same" }
      : { kind: "unknown", reason: "part" };
  };
}

/** One call as a text: with its sheet, where it may refer to cells. */
function key(call: string, sheet: string): string {
  return isLiteralCall(call) ? call.toLowerCase() : `${sheet}!${call.toLowerCase()}`;
}
