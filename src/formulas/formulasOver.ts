import type { Explain, Formulas } from "../core/explanation";
import { type Book, followed } from "../core/followed";
import { calledFunctions, type FunctionDescription } from "./calledFunctions";
import { lineage } from "./lineage";
import { cellReading, readings } from "./reading";

/** What stands behind formulas that call some functions. */
export function formulasOver(
  explain: Explain,
  functions: readonly FunctionDescription[],
): Formulas {
  const called = calledFunctions(explain, functions);
  const behind = (book: Book) => (place: Parameters<typeof lineage>[0]) =>
    lineage(place, book, called);
  return {
    readings: (formula, sheet, reader) =>
      followed(reader, (book) => readings(formula, sheet, book, called, behind(book))),
    cellReading: (place, reader) =>
      followed(reader, (book) => cellReading(place, book, called, behind(book))),
    lineage: (place, reader) => followed(reader, (book) => lineage(place, book, called)),
  };
}
