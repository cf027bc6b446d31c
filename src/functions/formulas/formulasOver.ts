import type { Explain, Formulas } from "../../core/explanation";
import { type Book, followed } from "../../core/followed";
import { lineage } from "./lineage";
import { cellReading, readings } from "./reading";

/** What stands behind formulas, for the pane. */
export function formulasOver(explain: Explain): Formulas {
  const behind = (book: Book) => (place: Parameters<typeof lineage>[0]) =>
    lineage(place, book, explain);
  return {
    readings: (formula, sheet, reader) =>
      followed(reader, (book) => readings(formula, sheet, book, explain, behind(book))),
    cellReading: (place, reader) =>
      followed(reader, (book) => cellReading(place, book, explain, behind(book))),
    lineage: (place, reader) => followed(reader, (book) => lineage(place, book, explain)),
  };
}
