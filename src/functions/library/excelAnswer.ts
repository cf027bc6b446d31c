import type { Scalar } from "../../core/workbook/workbook";
import { Failure } from "../../core/words/failure";
import type { Language } from "../../core/words/words";
import { answerCall } from "../record/broadcast";
import { card, type NumberCard } from "./card";
import type { Context } from "../call/context";
import { excelError } from "./error";
import type { Input, InputMatrix } from "../call/input";
import type { AnswerCell, FunctionRecord } from "../record/record";

/** What a custom function may return for a cell. */
export type ExcelCell = Scalar | NumberCard | FormattedNumber | CustomFunctions.Error;

/** A number that is drawn in a format without carrying a card. */
export interface FormattedNumber {
  readonly type: "FormattedNumber";
  readonly basicType: "Double";
  readonly basicValue: number;
  readonly numberFormat: string;
}

/** Above this many cells an answer comes without cards: Excel takes some 5 MB at once. */
const MOST_CARDS = 2_000;

/** Rows of cells, as Excel takes them. */
export type ExcelAnswer = readonly (readonly ExcelCell[])[];

/**
 * Answers a call as Excel wants it: rows of cells, numbers with their cards, an error of one cell in its place.
 * @throws {CustomFunctions.Error} when the call as a whole fails.
 */
export function excelAnswer(
  record: FunctionRecord,
  args: readonly (Input | InputMatrix)[],
  context: Context,
  language: Language,
): ExcelAnswer {
  try {
    const answer = answerCall(record, args, context);
    const isSmall = answer.length * (answer[0]?.length ?? 0) <= MOST_CARDS;
    return answer.map((row) => row.map((cell) => excelCell(cell, isSmall, context, language)));
  } catch (failure) {
    throw failure instanceof Failure ? excelError(failure, language) : failure;
  }
}

function excelCell(
  cell: AnswerCell | Failure,
  mayCarryCards: boolean,
  { dataset, settings }: Context,
  language: Language,
): ExcelCell {
  if (cell instanceof Failure) return excelError(cell, language);
  const { value, card: words } = cell;
  if (words === undefined || typeof value !== "number") return plainCell(cell);
  if (!words.isRequested && !settings.cards) return value;
  // A number that no figure of the dataset stands behind has nothing to prove: its formula says it all.
  if (!mayCarryCards || cell.evidence.length === 0) return plainCell(cell);
  return card({ ...cell, value, card: words }, dataset, language);
}

function plainCell({ value, format }: AnswerCell): ExcelCell {
  if (typeof value !== "number" || format === undefined) return value;
  return { type: "FormattedNumber", basicType: "Double", basicValue: value, numberFormat: format };
}
