import type { Book } from "../core/followed";
import type { Cell, Place } from "../core/workbook";

/** The first cell of a place. */
export function onlyCell(book: Book, place: Place): Cell {
  return book.read(place)[0]?.[0] ?? { formula: "", value: null, text: "" };
}
