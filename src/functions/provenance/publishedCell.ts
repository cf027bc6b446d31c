import { parsePeriod } from "../../core/period/period";
import { dateCell } from "../format";
import { type AnswerCell, cell } from "../record";

/** When a document was published, as a date no finer than it is known. */
export function publishedCell(text: string): AnswerCell {
  const period = parsePeriod(text);
  return period ? dateCell(period) : cell(text);
}
