import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  Nullable,
  Univer,
  Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FRange } from "@univerjs/sheets/facade";
import type { Cell, CellValue, Place } from "../host";
import { type Area, address } from "./addresses";
import { cellValue } from "./cellValue";

/** The cells of a range by rows, spilled ones included. */
export function readCells(univer: Univer, range: FRange): Cell[][] {
  const spills = sheetSpills(univer, range);
  const drawn = range.getDisplayValues();
  const formulas = range.getFormulas();
  return range.getCellDatas().map((row, down) =>
    row.map((own, right) => {
      const spilled = spills.cells[range.getRow() + down]?.[range.getColumn() + right];
      const value = cellValue(spilled ?? own);
      return {
        formula: formulas[down]?.[right] ?? "",
        value,
        text: drawnText(value, drawn[down]?.[right] ?? ""),
      };
    }),
  );
}

/** Where the formula stands that spilled into the first cell of a range; null when none did. */
export function spillParent(univer: Univer, range: FRange): Place | null {
  const [row, column] = [range.getRow(), range.getColumn()];
  const spill = sheetSpills(univer, range).areas.find(
    (area) =>
      row >= area.startRow &&
      row <= area.endRow &&
      column >= area.startColumn &&
      column <= area.endColumn,
  );
  if (!spill) return null;
  const { startRow, startColumn } = spill;
  const first = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
  return { sheet: range.getSheetName(), address: address(first) };
}

/** The smallest area that holds every used cell of a sheet; null when it is empty. */
export function usedArea(univer: Univer, sheet: Worksheet): Area | null {
  const used: [number, number][] = [];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell?.f || cell?.si || cellValue(cell) !== null) used.push([row, column]);
  });
  for (const { startRow, startColumn, endRow, endColumn } of spills(
    univer,
    sheet.getUnitId(),
    sheet.getSheetId(),
  ).areas)
    used.push([startRow, startColumn], [endRow, endColumn]);
  if (used.length === 0) return null;
  return used.reduce<Area>(
    (area, [row, column]) => ({
      startRow: Math.min(area.startRow, row),
      startColumn: Math.min(area.startColumn, column),
      endRow: Math.max(area.endRow, row),
      endColumn: Math.max(area.endColumn, column),
    }),
    { startRow: Infinity, startColumn: Infinity, endRow: 0, endColumn: 0 },
  );
}

/** What spilled in a sheet: the engine keeps these cells apart from those that were written. */
interface Spills {
  readonly cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly areas: readonly Area[];
}

function sheetSpills(univer: Univer, range: FRange): Spills {
  return spills(univer, range.getUnitId(), range.getSheetId());
}

function spills(univer: Univer, unit: string, sheet: string): Spills {
  const model = univer.__getInjector().get(FormulaDataModel);
  const cells = model.getArrayFormulaCellData()[unit]?.[sheet] ?? {};
  const ranges: Readonly<Record<number, Readonly<Record<number, Area>>>> =
    model.getArrayFormulaRange()[unit]?.[sheet] ?? {};
  const areas = Object.values(ranges).flatMap((row) => Object.values(row));
  return {
    cells,
    areas: areas.filter(
      ({ startRow, startColumn }) => cells[startRow]?.[startColumn]?.v !== "#SPILL!",
    ),
  };
}

/** Booleans and errors are drawn as Excel draws them; the rest as the grid draws it. */
function drawnText(value: CellValue, drawn: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === null) return "";
  return typeof value === "object" ? value.error : drawn;
}
