import {
  type ICellData,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import path from "node:path";
import { area } from "../../src/hosts/workbench/addresses";
import { cellValue } from "../../src/hosts/workbench/cellValue";
import { registerEngine } from "../../src/hosts/workbench/engine";
import { builtFunctions } from "../../src/commands/builtFunctions";

type Value = ReturnType<typeof cellValue>;

/**
 * What the cells of a workbook hold once the workbench's engine has calculated it with the built
 * functions.
 * @param sheets By name, then by address: formulas with `=`, or values.
 * @returns The value of a cell, `Sheet!B4`, spilled cells included.
 */
export async function engineBook(
  sheets: Readonly<Record<string, Readonly<Record<string, string | number>>>>,
  names: Readonly<Record<string, string>> = {},
): Promise<(cell: string) => Value> {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  try {
    registerEngine(univer, builtFunctions(path.resolve(__dirname, "../../dist")));
    const injector = univer.__getInjector();
    const book = univer.createUnit<object, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      bookOf(sheets, names),
    );
    await injector.get(FormulaCalculationSessionService).waitForLatestApplied(60_000);
    const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData().book ?? {};
    const values = new Map<string, Value>();
    for (const sheet of book.getSheets()) {
      sheet.getCellMatrix().forValue((row, column, cell) => {
        values.set(`${sheet.getName()} ${row} ${column}`, cellValue(cell));
      });
      for (const [row, line] of Object.entries(spilled[sheet.getSheetId()] ?? {}))
        for (const [column, cell] of Object.entries((line ?? {}) as Record<string, ICellData>))
          // The engine's own cells.
          values.set(`${sheet.getName()} ${row} ${column}`, cellValue(cell));
    }
    return (cell) => {
      const [sheet = "", address = ""] = cell.split("!");
      const { startRow, startColumn } = area(address);
      return values.get(`${sheet} ${startRow} ${startColumn}`) ?? null;
    };
  } finally {
    univer.dispose();
  }
}

function bookOf(
  sheets: Parameters<typeof engineBook>[0],
  names: Parameters<typeof engineBook>[1] = {},
): object {
  const made = Object.entries(sheets).map(([name, cells], index) => ({
    id: String(index),
    name,
    rowCount: 1000,
    columnCount: 60,
    cellData: cellsOf(cells),
  }));
  const defined = Object.entries(names).map(([name, formulaOrRefString]) => ({
    id: name,
    name,
    formulaOrRefString,
    localSheetId: "AllDefaultWorkbook",
  }));
  return {
    id: "book",
    sheetOrder: made.map(({ id }) => id),
    sheets: Object.fromEntries(made.map((sheet) => [sheet.id, sheet])),
    resources: [
      {
        name: "SHEET_DEFINED_NAME_PLUGIN",
        data: JSON.stringify(Object.fromEntries(defined.map((one) => [one.id, one]))),
      },
    ],
  };
}

function cellsOf(cells: Readonly<Record<string, string | number>>): object {
  const rows: Record<number, Record<number, object>> = {};
  for (const [address, input] of Object.entries(cells)) {
    const { startRow, startColumn } = area(address);
    const row = (rows[startRow] ??= {});
    const isFormula = typeof input === "string" && input.startsWith("=");
    row[startColumn] = isFormula ? { f: input } : { v: input };
  }
  return rows;
}
