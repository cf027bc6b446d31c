import type { Scalar } from "../../core/workbook/workbook";
import { Failure } from "../../core/words/failure";
import type { Language } from "../../core/words/words";
import { answerCall } from "../record/broadcast";
import { card } from "./card";
import type { Context } from "../call/context";
import { excelError } from "./error";
import type { Input, InputMatrix } from "../call/input";
import type { AnswerCell, FunctionRecord } from "../record/record";
import { isGeneral, type NumberCard, shortCard } from "./numberCard";

/** What a custom function may return for a cell. */
export type ExcelCell =
  Exclude<Scalar, null> | NumberCard | FormattedNumber | CustomFunctions.Error | BareError;

/** A number that is drawn in a format without carrying a card. */
export interface FormattedNumber {
  readonly type: "FormattedNumber";
  readonly basicValue: number;
  readonly numberFormat: string;
}

/** An error of a cell, in as few bytes as Excel reads. */
export interface BareError {
  readonly type: "Error";
  readonly basicValue: string;
}

/** Up to how many cells an answer comes with cards, and up to how many with short ones. */
const MOST_CARDS = 2_000;
const MOST_SHORT_CARDS = 10_000;

/** Rows of cells, as Excel takes them. */
export type ExcelAnswer = readonly (readonly ExcelCell[])[];

/**
 * Answers a call as Excel wants it: rows of cells, numbers with their cards, an error of one cell
 * in its place.
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
    const size = answer.length * (answer[0]?.length ?? 0);
    return answer.map((row) => row.map((cell) => excelCell(cell, size, context, language)));
  } catch (failure) {
    throw failure instanceof Failure ? excelError(failure, language) : failure;
  }
}

function excelCell(
  cell: AnswerCell | Failure,
  size: number,
  { dataset, settings }: Context,
  language: Language,
): ExcelCell {
  if (cell instanceof Failure) return excelError(cell, language);
  const { value, card: words } = cell;
  if (words === undefined || typeof value !== "number") return plainCell(cell);
  if (!words.isRequested && !settings.cards) return value;
  // A number that no figure of the dataset stands behind has nothing to prove: its formula says it
  // all. But a 0 may come of a blank cell of an older Excel, and says so.
  const isUncited = cell.evidence.length === 0;
  const most = isUncited ? MOST_CARDS : MOST_SHORT_CARDS;
  if (size > most || (isUncited && value !== 0)) return plainCell(cell);
  const full = card({ ...cell, value, card: words }, dataset, language);
  return size > MOST_CARDS ? shortCard(full) : full;
}

/** A blank is an empty text: Excel shows 0 for null in a table. */
function plainCell({ value, format }: AnswerCell): ExcelCell {
  if (typeof value !== "number") return value ?? "";
  if (format === undefined || isGeneral(format)) return value;
  return { type: "FormattedNumber", basicValue: value, numberFormat: format };
}
