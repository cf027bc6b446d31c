import {
  ICommandService,
  LocaleType,
  LogLevel,
  UndoCommand,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { ReorderRangeCommand } from "@univerjs/sheets";
import { registerEngine } from "../../../src/hosts/workbench/engine";
import { shiftSortedFormulas } from "../../../src/workbench/tools/sorting";

/** A workbook whose rows 1 to 3 hold a number, and formulas of one kind of reference each. */
function workbook() {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  const metadata = { functions: [] };
  registerEngine(univer, { metadata, associated: new Map(), setWorkbook: () => undefined });
  const row = (at: number) => ({
    0: { v: 10 - at },
    1: { f: `=A${at}*10` },
    2: { f: `=A${at}+A$1+$A$2` },
    3: at === 3 ? { v: "no formula" } : {},
  });
  const book = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: "book",
    sheetOrder: ["a"],
    sheets: { a: { id: "a", name: "A", cellData: { 0: row(1), 1: row(2), 2: row(3) } } },
  });
  shiftSortedFormulas(univer);
  const sheet = book.getSheetBySheetId("a");
  const formulas = () =>
    [0, 1, 2].map((at) => [1, 2].map((column) => sheet?.getCellRaw(at, column)?.f));
  const commands = univer.__getInjector().get(ICommandService);
  return { univer, formulas, commands };
}

/** The last row first. */
const TURNED = {
  unitId: "book",
  subUnitId: "a",
  range: { startRow: 0, endRow: 2, startColumn: 0, endColumn: 3 },
  order: { 0: 2, 1: 1, 2: 0 },
};

test("a sorted formula reckons with its own row: C2 =B2*10 kept B2 in row 4; undo brings it back", () => {
  const { univer, formulas, commands } = workbook();
  const before = formulas();
  commands.syncExecuteCommand(ReorderRangeCommand.id, TURNED);
  expect(formulas()).toEqual([
    ["=A1*10", "=A1+A$1+$A$2"],
    ["=A2*10", "=A2+A$1+$A$2"],
    ["=A3*10", "=A3+A$1+$A$2"],
  ]);
  commands.syncExecuteCommand(UndoCommand.id);
  expect(formulas()).toEqual(before);
  univer.dispose();
});
