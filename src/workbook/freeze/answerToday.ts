import type { Formulas } from "../../core/library/functionsLibrary";
import type { WorkbookReader } from "../../core/workbook/workbook";
import type { CellValue } from "../../hosts/host";
import { answerNow } from "../reading/answerNow";
import { areSameAnswers } from "../reading/sameAnswer";
import { factsOf, printedOf } from "./factsOfFormula";
import type { FrozenCell } from "./frozenCell";

/** What a frozen formula would answer from the data of today. */
export type AnswerToday =
  | { readonly kind: "same" }
  /** Its values, by rows, and what they rest on. */
  | {
      readonly kind: "differs";
      readonly values: readonly (readonly CellValue[])[];
      readonly factIds: readonly string[];
    }
  /**
   * The formula goes on to reckon as only the program can: its calls rest on the same figures as
   * then, or on others.
   */
  | { readonly kind: "same-facts" }
  | { readonly kind: "other-facts"; readonly factIds: readonly string[]; readonly printed: string }
  | { readonly kind: "unknown" };

/**
 * @param formula With its references moved along.
 * @param sheet   Where its cell is now.
 */
export async function answerToday(
  frozen: FrozenCell,
  formula: string,
  sheet: string,
  formulas: Formulas,
  reader: WorkbookReader,
): Promise<AnswerToday> {
  const calls = await formulas.readings(formula, sheet, reader);
  if (!calls || calls.length === 0 || calls.some(({ explanation }) => explanation === null))
    return { kind: "unknown" };
  const facts = factsOf(calls);
  const factIds = facts.map(({ id }) => id);
  const now = await answerNow(formula, sheet, calls, reader);
  if (now)
    return areSameAnswers(frozen.values, now.rows)
      ? { kind: "same" }
      : { kind: "differs", values: now.rows, factIds };
  const printed = printedOf(facts);
  return isSameSet(factIds, frozen.factIds) && printed === frozen.printed
    ? { kind: "same-facts" }
    : { kind: "other-facts", factIds, printed };
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
