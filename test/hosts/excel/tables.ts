import type { Box } from "../../../src/core/workbook/places";
import { tableObject } from "./range";
import type { RemoteObject } from "./remote";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** The tables of a workbook, in the order in which they were made. */
export function tablesObject(book: Workbook): RemoteObject {
  const all = () => book.tables.map(({ sheet, box }) => tableObject(book, sheet, box));
  return {
    items: all,
    objects: { Item: (id) => all().find((table) => table.id === id) ?? null },
  };
}

/** Makes a range a table, as Excel's interface does: its name is given afterwards. */
export function newTable(book: Workbook, sheet: Sheet, box: Box): RemoteObject {
  book.addTable(`Table${book.tables.length + 1}`, sheet, box);
  return tableObject(book, sheet, box);
}
