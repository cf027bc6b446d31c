import type { Dataset } from "../core/dataset";
import type { Scalar } from "../core/explanation";
import { Failure } from "../core/failure";
import type { Language } from "../core/words";
import { answerCall } from "./broadcast";
import { card, type NumberCard } from "./card";
import { excelError } from "./error";
import type { Input, InputMatrix } from "./kinds/input";
import type { AnswerCell, FunctionRecord } from "./record";

/** What a custom function may return for a cell. */
export type ExcelCell = Scalar | NumberCard | FormattedNumber | CustomFunctions.Error;

/** A number that is drawn in a format without carrying a card. */
export interface FormattedNumber {
  readonly type: "FormattedNumber";
  readonly basicType: "Double";
  readonly basicValue: number;
  readonly numberFormat: string;
}

/**
 * Answers a call as Excel wants it: rows of cells, numbers with their cards, an error of one cell in its place.
 * @throws {CustomFunctions.Error} when the call as a whole fails.
 */
export function excelAnswer(
  record: FunctionRecord,
  args: readonly (Input | InputMatrix)[],
  dataset: Dataset,
  language: Language,
): readonly (readonly ExcelCell[])[] {
  try {
    return answerCall(record, args, dataset).map((row) =>
      row.map((cell) =>
        cell instanceof Failure ? excelError(cell, language) : excelCell(cell, dataset, language),
      ),
    );
  } catch (failure) {
    throw failure instanceof Failure ? excelError(failure, language) : failure;
  }
}

function excelCell(cell: AnswerCell, dataset: Dataset, language: Language): ExcelCell {
  const { value, format, isCarded } = cell;
  if (typeof value !== "number") return value;
  if (isCarded) return card({ ...cell, value }, dataset, language);
  return format === undefined
    ? value
    : { type: "FormattedNumber", basicType: "Double", basicValue: value, numberFormat: format };
}
