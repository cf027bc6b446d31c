import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  IUniverInstanceService,
  type Nullable,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel, IFormulaRuntimeService } from "@univerjs/engine-formula";
import type { Cell, Place, WorkbookReader } from "../../core/workbook/workbook";
import { HostFailure } from "../../core/workbook/workbook";
import { type Area, address, area } from "./addresses";
import { cellValue } from "./cellValue";
import { inPageLanguage } from "./language";
import { namedPlace, nameDefinitions } from "./names";
import { usedArea } from "./reading";

/**
 * The workbook as the functions read it while it is calculated: formulas as they stand in the
 * cells, values as far as they have been calculated by then. It answers at once.
 */
export function calculationReader(univer: Univer): WorkbookReader {
  const injector = univer.__getInjector();
  const sheet = (name: string) => {
    const book = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const found = book
      ?.getSheets()
      .find((one) => one.getName().toLowerCase() === name.toLowerCase());
    if (found) return found;
    throw new HostFailure(
      inPageLanguage(`There is no sheet named “${name}”.`, `没有名为“${name}”的工作表。`),
    );
  };
  return {
    read: (place) => cells(univer, sheet(place.sheet), area(place.address)),
    spillParent: (place) => spillParent(univer, sheet(place.sheet), area(place.address)),
    namedPlace: (name) => namedPlace(univer, name),
    nameDefinitions: () => nameDefinitions(univer),
    sheets: () => sheetNames(univer),
    usedRange: (name) => usedPlace(univer, sheet(name)),
  };
}

function sheetNames(univer: Univer): readonly string[] {
  const book = univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  return book?.getSheets().map((one) => one.getName()) ?? [];
}

function cells(univer: Univer, sheet: Worksheet, wanted: Area): Cell[][] {
  const { startRow, startColumn, endRow, endColumn } = wanted;
  const injector = univer.__getInjector();
  const model = injector.get(FormulaDataModel);
  const runtime = injector.get(IFormulaRuntimeService);
  const [unit, id] = [sheet.getUnitId(), sheet.getSheetId()];
  const calculated = [
    runtime.getRuntimeArrayFormulaCellData()[unit]?.[id],
    runtime.getUnitData()[unit]?.[id],
    model.getArrayFormulaCellData()[unit]?.[id],
  ];
  return Array.from({ length: endRow - startRow + 1 }, (_, down) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_, right) => {
      const [row, column] = [startRow + down, startColumn + right];
      const own = sheet.getCellRaw(row, column);
      const value = cellValue(newestValue(calculated, row, column) ?? own);
      const formula = model.getFormulaStringByCell(row, column, id, unit) ?? "";
      return { formula, value, text: shownText(value) };
    }),
  );
}

type Values = Nullable<IObjectMatrixPrimitiveType<Nullable<ICellData>>>;

/** The value of a cell that was calculated last; null where none was. */
function newestValue(
  calculated: readonly (Values | MatrixOfValues | undefined)[],
  row: number,
  column: number,
): ICellData | null {
  for (const values of calculated) {
    const cell = isMatrix(values) ? values.getValue(row, column) : values?.[row]?.[column];
    if (cell) return cell;
  }
  return null;
}

/** The engine keeps what it has calculated just now in matrices of its own. */
interface MatrixOfValues {
  readonly getValue: (row: number, column: number) => Nullable<ICellData>;
}

function isMatrix(values: Values | MatrixOfValues | undefined): values is MatrixOfValues {
  return typeof values === "object" && values !== null && "getValue" in values;
}

function spillParent(univer: Univer, sheet: Worksheet, wanted: Area): Place | null {
  const spill = spillsOf(univer, sheet).find((one) => isInside(wanted, one));
  return spill ? { sheet: sheet.getName(), address: address(cornerOf(spill)) } : null;
}

/**
 * What spills now, and what the calculation before left; one that found no room fills only its own
 * cell.
 */
function spillsOf(univer: Univer, sheet: Worksheet): readonly Area[] {
  const injector = univer.__getInjector();
  const [unit, id] = [sheet.getUnitId(), sheet.getSheetId()];
  const ranges: readonly Ranges[] = [
    injector.get(IFormulaRuntimeService).getUnitArrayFormula()[unit]?.[id],
    injector.get(FormulaDataModel).getArrayFormulaRange()[unit]?.[id],
  ];
  const spills = ranges.flatMap((rows) =>
    Object.values(rows ?? {}).flatMap((row) => Object.values(row ?? {})),
  );
  return spills.filter((spill) => {
    const value = cells(univer, sheet, cornerOf(spill))[0]?.[0]?.value;
    return !(typeof value === "object" && value?.error === "#SPILL!");
  });
}

function cornerOf({ startRow, startColumn }: Area): Area {
  return { startRow, startColumn, endRow: startRow, endColumn: startColumn };
}

/** With what spills just now, which the sheet does not hold before the end of the calculation. */
function usedPlace(univer: Univer, sheet: Worksheet): Place | null {
  const used = usedArea(univer, sheet);
  if (!used) return null;
  const all = [used, ...spillsOf(univer, sheet)];
  const whole = {
    startRow: Math.min(...all.map(({ startRow }) => startRow)),
    startColumn: Math.min(...all.map(({ startColumn }) => startColumn)),
    endRow: Math.max(...all.map(({ endRow }) => endRow)),
    endColumn: Math.max(...all.map(({ endColumn }) => endColumn)),
  };
  return { sheet: sheet.getName(), address: address(whole) };
}

type Ranges =
  Readonly<Record<number, Readonly<Record<number, Area>> | null | undefined>> | null | undefined;

function isInside({ startRow, startColumn }: Area, spill: Area): boolean {
  return (
    startRow >= spill.startRow &&
    startRow <= spill.endRow &&
    startColumn >= spill.startColumn &&
    startColumn <= spill.endColumn
  );
}

function shownText(value: Cell["value"]): string {
  if (typeof value === "object") return value?.error ?? "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
