import type { Box } from "../../../src/core/workbook/places";
import { tableObject } from "./range";
import type { RemoteObject } from "./remote";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/**
 * The tables of a workbook by their names; one that a test only named has no range, and shows no
 * titles.
 */
export function namedTables(book: Workbook): readonly RemoteObject[] {
  return book.tables.map(({ name, sheet, box }) =>
    sheet && box
      ? tableObject(book, sheet, box)
      : { values: { name: () => name, showHeaders: () => false } },
  );
}

/** Makes a range a table, as Excel's interface does: its name is given afterwards. */
export function newTable(book: Workbook, sheet: Sheet, box: Box): RemoteObject {
  book.addTable(`Table${book.tables.length + 1}`, sheet, box);
  return tableObject(book, sheet, box);
}

/** The table that is found by an id; null where there is none. */
export function tableWithId(book: Workbook, id: unknown): RemoteObject | null {
  return namedTables(book).find((table) => table.id === id) ?? null;
}
