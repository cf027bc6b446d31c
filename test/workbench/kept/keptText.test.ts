import { keptText, readKeptText } from "../../../src/workbench/kept/keptText";

const SHEET = { id: "a", name: "A", cellData: { 0: { 1: { v: 2 } } } };
const BOOK = { id: "book", sheetOrder: ["a"], sheets: { a: SHEET } };

test("what is written is read back; cards, which the functions give again, are left out", () => {
  const cell = { v: 2, custom: { card: { source: "…" } } };
  const book = { ...BOOK, sheets: { a: { ...SHEET, cellData: { 0: { 1: cell } } } } };
  const read = readKeptText(keptText(book));
  expect(read.sheets?.a?.cellData).toEqual({ 0: { 1: { v: 2, custom: {} } } });
});

test("what a part that is not loaded yet would have read stays as it was", () => {
  const opened = [
    { name: "SHEET_RULES", data: "rules" },
    { name: "NOTES", data: "old" },
  ];
  const saved = { ...BOOK, resources: [{ name: "NOTES", data: "new" }] };
  expect(readKeptText(keptText(saved, opened)).resources).toEqual([
    { name: "NOTES", data: "new" },
    { name: "SHEET_RULES", data: "rules" },
  ]);
});

test("the settings alone of an example that nobody touched can be read", () => {
  expect(readKeptText('{"custom":{"a":1}}')).toEqual({ custom: { a: 1 } });
});

test.each([
  ["no text", ""],
  ["what is cut off", "{not json"],
  ["a list", "[]"],
  ["a sheet that is none", JSON.stringify({ ...BOOK, sheets: { a: null } })],
  ["a sheet without a name", JSON.stringify({ ...BOOK, sheets: { a: { id: "a" } } })],
  ["an order that names no sheet", JSON.stringify({ ...BOOK, sheetOrder: ["b"] })],
  ["no sheet at all", JSON.stringify({ ...BOOK, sheetOrder: [] })],
  [
    "an address that is none",
    JSON.stringify({ ...BOOK, sheets: { a: { ...SHEET, cellData: { x: {} } } } }),
  ],
  [
    "a cell that is none",
    JSON.stringify({ ...BOOK, sheets: { a: { ...SHEET, cellData: { 0: { 0: 5 } } } } }),
  ],
])("%s is refused with a reason", (_, text) => {
  expect(() => readKeptText(text)).toThrow(/./);
});
