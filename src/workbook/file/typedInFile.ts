import { type FactMatch, PERCENT } from "../../core/audit/hardCoded";
import type { Dataset } from "../../core/facts/dataset";
import type { Explain } from "../../core/library/functionsLibrary";
import type { TypedNumber } from "../audit/audit";
import { formulaFor } from "../insertion/formulaFor";
import type { FileAuditTyped } from "./fileAudit";

/** The typed numbers of a workbook, with the likeliest fact of each and the formula for it. */
export function typedInFile(
  typed: readonly TypedNumber[],
  explain: Explain,
  dataset: Dataset,
): readonly FileAuditTyped[] {
  return typed.flatMap(({ place: { sheet, address }, value, likenesses: [match] }) => {
    if (!match) return [];
    const { fact, confidence } = match;
    const formula = formulaOfMatch(match, explain, dataset);
    return [{ sheet, cell: address, value, fact: fact.id, likelihood: confidence, formula }];
  });
}

function formulaOfMatch(
  { fact, scale, side }: FactMatch,
  explain: Explain,
  dataset: Dataset,
): string | null {
  const end = side === "high" ? "high" : "low";
  if (scale === PERCENT)
    return formulaFor(fact, dataset, explain, { end })?.replace(/^=/, "=100*") ?? null;
  return formulaFor(fact, dataset, explain, { mag: scale, end });
}
