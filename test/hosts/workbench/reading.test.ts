import "@univerjs/sheets/facade";
import { LocaleType, LogLevel, Univer, UniverInstanceType, type Workbook } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { readCells } from "../../../src/hosts/workbench/reading";

/** A sheet as the engine keeps it after a person filled B2 downwards and to the right. */
const FILLED = {
  1: { 1: { f: "=A1*$A$1", si: "filled", v: 1, t: 2 }, 2: { si: "filled", v: 2, t: 2 } },
  2: { 1: { si: "filled", v: 3, t: 2 }, 3: { si: "of nothing", v: 4, t: 2 } },
};

test("a cell that was filled from another has that one's formula, moved with it", () => {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const sheet = { id: "s", name: "Filled", rowCount: 9, columnCount: 9, cellData: FILLED };
  const book: object = { id: "book", sheetOrder: ["s"], sheets: { s: sheet } };
  univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, book);
  const range = FUniver.newAPI(univer).getActiveWorkbook()?.getActiveSheet().getRange("B2:D3");
  expect(range && readCells(univer, range)).toEqual([
    [
      { formula: "=A1*$A$1", value: 1, text: "1" },
      { formula: "=B1*$A$1", value: 2, text: "2" },
      { formula: "", value: null, text: "" },
    ],
    [
      { formula: "=A2*$A$1", value: 3, text: "3" },
      { formula: "", value: null, text: "" },
      { formula: "", value: 4, text: "4" },
    ],
  ]);
  univer.dispose();
});
