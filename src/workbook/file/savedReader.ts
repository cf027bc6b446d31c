import type { WorkbookContent } from "../../core/workbook/content";
import { boxOf } from "../../core/workbook/places";
import type { Cell, WorkbookReader } from "../../core/workbook/workbook";
import type { FileWorkbook } from "../../files/xlsx/fileWorkbook";

/**
 * A workbook as it was saved, which answers at once.
 * @param names Those that its formulas use here.
 */
export function savedReader(file: FileWorkbook, names: WorkbookContent["names"]): WorkbookReader {
  const values = new Map(
    file.sheets.map(({ name, cells }) => [
      name.toLowerCase(),
      new Map(cells.map(({ row, column, value }) => [`${row},${column}`, value] as const)),
    ]),
  );
  const definitions = names.map(({ name, formula }) => ({ name, formula, sheet: null }));
  return {
    read: ({ sheet, address }) => {
      const own = values.get(sheet.toLowerCase());
      const box = boxOf(address);
      if (!box) return [];
      return Array.from({ length: box.bottom - box.top + 1 }, (_, down) =>
        Array.from({ length: box.right - box.left + 1 }, (__, right): Cell => {
          const value = own?.get(`${box.top + down},${box.left + right}`) ?? null;
          return { formula: "", value, text: "" };
        }),
      );
    },
    spillParent: () => null,
    namedPlace: () => null,
    usedRange: () => null,
    nameDefinitions: () => definitions,
    tableShapes: () => [], // Formulas name the ranges of their tables here.
    sheets: () => file.sheets.map(({ name }) => name),
    spills: () => [],
  };
}
