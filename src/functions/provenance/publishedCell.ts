import { parsePeriod } from "../../core/period/period";
import { knownCell } from "../answer/format";
import { type AnswerCell, cell } from "../record/record";

/** When a document was published, as a date no finer than it is known. */
export function publishedCell(text: string): AnswerCell {
  const period = parsePeriod(text);
  return period ? knownCell(period) : cell(text);
}
