import type { Dataset } from "../../core/facts/dataset";
import type { Explain } from "../../core/library/functionsLibrary";
import { likelyNumbers, type TypedNumber } from "../audit/typedNumbers";
import { typedFormula } from "../insertion/typedFormula";
import type { FileAuditTyped } from "./fileAudit";

/** The typed numbers that are likely a fact, with the likeliest of each and the formula for it. */
export function typedInFile(
  typed: readonly TypedNumber[],
  explain: Explain,
  dataset: Dataset,
): readonly FileAuditTyped[] {
  return likelyNumbers(typed).flatMap(({ place: { sheet, address }, value, matches: [match] }) => {
    if (!match) return [];
    const { fact, likelihood } = match;
    const formula = typedFormula(match, dataset, explain, null);
    return [{ sheet, cell: address, value, fact: fact.id, likelihood, formula }];
  });
}
