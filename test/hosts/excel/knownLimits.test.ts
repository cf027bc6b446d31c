import { readFileSync } from "node:fs";

/** What Excel does that an add-in must live with, and the test that is named after each. */
const LIMITS: readonly (readonly [what: string, file: string, test: string])[] = [
  [
    "a call without undo in a merged undo group throws",
    "hosts/excel/undoGroups",
    "Where undo groups are %s",
  ],
  [
    "both flags of functions.json crash Excel LTSC 2021",
    "functions/metadata",
    "both allowErrorForDataTypeAny and allowCustomDataForDataTypeAny crash Excel LTSC 2021",
  ],
  [
    "objects as results need CustomFunctionsRuntime 1.4",
    "host/excelLimits",
    "objects as results need CustomFunctionsRuntime 1.4",
  ],
  [
    "requests and results over 5 MB fail on the web",
    "host/excelLimits",
    "requests and results over 5 MB fail on the web",
  ],
  ["null in a returned array shows 0", "host/excelLimits", "null in a returned array shows 0"],
  [
    "a blank cell arrives as 0 in older desktop builds",
    "host/excelLimits",
    "a blank cell arrives as 0 in older desktop builds",
  ],
  [
    "calculationState may stay pending for ever",
    "hosts/excel/strict",
    "calculationState may stay pending for ever",
  ],
  [
    "a request while a cell is edited hangs or is refused",
    "hosts/excel/cellEdit",
    "While a cell is being edited",
  ],
  [
    "a reading may never be answered",
    "hosts/excel/unanswered",
    "a reading that is not answered for a minute is passed",
  ],
  ["a change may never be answered", "hosts/excel/unanswered", "A change that is not answered"],
  [
    "after an error was answered, the corrected formula may stay #BUSY!",
    "hosts/excel/strict",
    "After an error was answered, the corrected formula may stay #BUSY! on the web",
  ],
  [
    "property names of a card are stored in formulas",
    "functions/library/card",
    "property names of a card are stored in formulas",
  ],
  [
    "the note API below ExcelApi 1.18 has none but threads",
    "hosts/excel/threads",
    "The note API below ExcelApi 1.18: comments are threads of several people",
  ],
  [
    "functions.json from another origin, its cache, two add-ins with one namespace",
    "commands/site/site",
    "functions.json from another origin, cached for a day, two add-ins with one namespace",
  ],
  [
    "nested functions are slow with the pane closed",
    "workbook/check/knownOfExcel",
    "with the pane closed nested functions are slow",
  ],
  [
    "Turkish Excel refuses what the add-in writes",
    "workbook/check/knownOfExcel",
    "a Turkish Excel is told of it in the check",
  ],
  [
    "F9 on a part of a formula",
    "workbook/check/knownOfExcel",
    "F9 on a part of a formula gives #VALUE!",
  ],
  ["a workbook may count from 1904", "workbook/check/runCheck", "dates are counted from 1904"],
  [
    "Excel LTSC 2021 may crash with many conditional formats",
    "workbook/check/knownOfExcel",
    "Excel LTSC 2021 may crash where a workbook has many conditional formats",
  ],
  ["localStorage crashed Excel", "hosts/excel/kept", "localStorage throws on any use"],
  [
    "functions are not told when what a workbook keeps changes",
    "taskpane/pages/settings/settings",
    "told to the functions, and stands at the foot",
  ],
  ["cells may be merged", "hosts/excel/cellsOfPeople", "Merged cells"],
  ["cells may be of a table, whose columns Excel fills", "hosts/excel/cellsOfPeople", "Tables"],
  [
    "formulas may be entered over several cells",
    "hosts/excel/cellsOfPeople",
    "A formula entered with Ctrl+Shift+Enter",
  ],
  ["sheets may be very hidden", "hosts/excel/cellsOfPeople", "A very hidden sheet"],
  ["sheets may be protected", "hosts/excel/cellsOfPeople", "Where a sheet is protected"],
  ["the workbook may be protected", "hosts/excel/cellsOfPeople", "Where the workbook is protected"],
];

test.each(LIMITS)("%s: %s has a test named after it", (_, file, name) => {
  const texts = [".ts", ".tsx"].flatMap((end) => textOf(`test/${file}.test${end}`));
  expect(texts.join("")).toContain(name);
});

function textOf(path: string): readonly string[] {
  try {
    return [readFileSync(path, "utf8")];
  } catch {
    return []; // The other ending.
  }
}
