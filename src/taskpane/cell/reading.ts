import type { Explain, Explanation } from "../../core/explanation";
import type { Host } from "../../hosts/host";
import { resolved } from "./argument";
import { calls } from "./calls";
import type { Call } from "./calls";
import type { Matrix, Refusal, Surroundings } from "./refusal";

/** What stands behind one call in a formula, or which of its arguments the pane could not find out. */
export type CallReading = { readonly text: string } & (
  { readonly explanation: Explanation } | { readonly refusals: readonly ArgumentRefusal[] }
);

export interface ArgumentRefusal extends Refusal {
  /** Counted from 1. */
  readonly argument: number;
}

/**
 * Runs every AIFIN call of a formula once more, each on the cells its arguments name now.
 * @param sheet Where the formula stands: its references without a sheet mean this one.
 * @returns One reading a call; null when the formula cannot be read.
 */
export async function readings(
  formula: string,
  sheet: string,
  host: Pick<Host, "read">,
  explain: Explain,
): Promise<readonly CallReading[] | null> {
  const found = calls(formula);
  if (!found) return null;
  const around = { sheet, read: (place: Parameters<Host["read"]>[0]) => host.read(place), explain };
  return Promise.all(found.map((call) => reading(call, around)));
}

async function reading(call: Call, around: Surroundings): Promise<CallReading> {
  const handed: (Matrix | null)[] = [];
  const refusals: ArgumentRefusal[] = [];
  for (const [index, expression] of call.arguments.entries()) {
    const result = await resolved(expression, around);
    if ("refusal" in result) refusals.push({ ...result.refusal, argument: index + 1 });
    else handed.push(result.cells);
  }
  if (refusals.length > 0) return { text: call.text, refusals };
  return { text: call.text, explanation: around.explain(call.id, handed) };
}
