import type { Univer } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { PlacedCell } from "../host";
import { address } from "./addresses";
import { cellValue } from "./cellValue";
import { readCells } from "./reading";

/** The cells of a sheet whose formulas show an error. */
export function errorCells(univer: Univer, sheet: FWorksheet): readonly PlacedCell[] {
  const found: PlacedCell[] = [];
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, raw) => {
      const value = raw?.f || raw?.si ? cellValue(raw) : null;
      if (typeof value !== "object" || value === null) return;
      const area = { startRow: row, startColumn: column, endRow: row, endColumn: column };
      const [[cell] = []] = readCells(univer, sheet.getRange(area));
      if (cell)
        found.push({ place: { sheet: sheet.getSheetName(), address: address(area) }, cell });
    });
  return found;
}
