import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  isFormulaString,
  IUniverInstanceService,
  type Nullable,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import type { Cell, CellValue, Place } from "../host";
import { type Area, address } from "./addresses";
import { cellValue } from "./cellValue";

/** The cells of a range by rows, spilled ones included. */
export function readCells(univer: Univer, range: FRange): Cell[][] {
  const model = univer.__getInjector().get(FormulaDataModel);
  const [unit, id] = [range.getUnitId(), range.getSheetId()];
  const spilled = model.getArrayFormulaCellData()[unit]?.[id] ?? {};
  const sheet = worksheetOf(univer, unit, id);
  const formulaAt = formulasOf(univer, sheet);
  const { startRow, startColumn, endRow, endColumn } = range.getRange();
  return Array.from({ length: endRow - startRow + 1 }, (_, down) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_, right) => {
      const [row, column] = [startRow + down, startColumn + right];
      const own = sheet.getCellRaw(row, column);
      const value = cellValue(spilled[row]?.[column] ?? own);
      return {
        formula: formulaAt(row, column, own),
        value,
        text: drawnText(value, sheet, row, column),
      };
    }),
  );
}

/**
 * The formula of a cell. Cells that were filled from another share its formula; the engine would
 * look through the whole sheet for that one each time, so it is looked for once.
 */
function formulasOf(univer: Univer, sheet: Worksheet) {
  const lexer = univer.__getInjector().get(LexerTreeBuilder);
  let shared: ReadonlyMap<string, SharedFormula> | null = null;
  return (row: number, column: number, cell: Nullable<ICellData>): string => {
    if (isFormulaString(cell?.f)) return cell?.f ?? "";
    if (!cell?.si) return "";
    shared ??= sharedFormulas(sheet);
    const origin = shared.get(cell.si);
    if (!origin) return "";
    return lexer.moveFormulaRefOffset(origin.formula, column - origin.column, row - origin.row);
  };
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

function sharedFormulas(sheet: Worksheet): ReadonlyMap<string, SharedFormula> {
  const found = new Map<string, SharedFormula>();
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell?.si && isFormulaString(cell.f) && !found.has(cell.si))
      found.set(cell.si, { formula: cell.f ?? "", row, column });
  });
  return found;
}

/** The ranges that formulas spilled into in a sheet. */
export function spilledPlaces(univer: Univer, sheet: FWorksheet): Place[] {
  const name = sheet.getSheetName();
  return spills(univer, sheet.getSheet().getUnitId(), sheet.getSheetId()).areas.map((area) => ({
    sheet: name,
    address: address(area),
  }));
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

function worksheetOf(univer: Univer, unit: string, id: string): Worksheet {
  const books = univer.__getInjector().get(IUniverInstanceService);
  const sheet = books.getUnit<Workbook>(unit)?.getSheetBySheetId(id);
  // It is asked for right after the range.
  if (!sheet) throw new Error("The sheet of a range is gone.");
  return sheet;
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

/**
 * Booleans and errors are drawn as Excel draws them; numbers and texts as the grid draws them,
 * which takes the engine longest.
 */
function drawnText(value: CellValue, sheet: Worksheet, row: number, column: number): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  const cell = sheet.getCell(row, column);
  const { dataStream } = cell?.p?.body ?? {};
  // A link is drawn as a document of its own, in which \r ends a paragraph and \n the whole.
  return dataStream?.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? String(cell?.v ?? "");
}
