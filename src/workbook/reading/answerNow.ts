import type { OwnCall } from "../../core/evidence/lineage";
import type { CellValue, WorkbookReader } from "../../core/workbook/workbook";
import { arithmeticAnswer } from "../../formulas/arithmetic";

/** What a formula answers now, by rows. */
export interface AnswerNow {
  readonly rows: readonly (readonly CellValue[])[];
  /** Whether the formula is one call and nothing else. */
  readonly isCall: boolean;
}

/**
 * What a formula that calls AIFIN answers now, without the program: of one that is a call, what the
 * call answers; of one that goes on to reckon with its calls, what comes of that.
 * @param sheet Where the formula stands.
 * @param calls Of the formula, outer ones first, all with their explanations.
 * @returns null where only the program can tell.
 */
export async function answerNow(
  formula: string,
  sheet: string,
  calls: readonly OwnCall[],
  reader: WorkbookReader,
): Promise<AnswerNow | null> {
  const whole = wholeCall(formula, calls)?.explanation;
  if (whole) return { rows: whole.rows, isCall: true };
  const answer = await arithmeticAnswer(formula, sheet, calls, reader);
  return answer && { rows: [[answer.value]], isCall: false };
}

/**
 * The call that a formula is; null where it is more than a call. Excel writes `@` before a call for
 * one value of it.
 */
function wholeCall(formula: string, calls: readonly OwnCall[]): OwnCall | null {
  const [outer] = calls;
  const text = comparableFormula(formula.replaceAll("_xldudf_AIFIN_", "AIFIN.")).replace(/^=/, "");
  return outer && comparableFormula(outer.text) === text ? outer : null;
}

function comparableFormula(text: string): string {
  return text
    .replace(/\s|_xl\w+\./g, "")
    .replaceAll(";", ",")
    .toLowerCase();
}
