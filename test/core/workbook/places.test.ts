import fc from "fast-check";
import {
  absoluteReference,
  addressOf,
  boxOf,
  columnName,
  cornerOf,
  firstCell,
  heightOf,
  placeNamed,
  refersToSheet,
  widthOf,
} from "../../../src/core/workbook/places";

/**
 * Excel's last row and column: https://support.microsoft.com/office/excel-specifications-and-limits
 */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

describe("An address", () => {
  test.each([
    ["B4", { top: 3, bottom: 3, left: 1, right: 1 }],
    ["$B$4:d9", { top: 3, bottom: 8, left: 1, right: 3 }],
    ["D9:B4", { top: 3, bottom: 8, left: 1, right: 3 }],
    ["B:C", { top: 0, bottom: LAST_ROW, left: 1, right: 2 }],
    ["3:4", { top: 2, bottom: 3, left: 0, right: LAST_COLUMN }],
    ["Z1:AA1", { top: 0, bottom: 0, left: 25, right: 26 }],
    ["XFD1048576", { top: LAST_ROW, bottom: LAST_ROW, left: LAST_COLUMN, right: LAST_COLUMN }],
    ["", null],
    ["B0", null],
    ["XFE1", null],
    ["A1048577", null],
    ["Tax", null],
    ["7", null],
    ["B:3", null],
    ["B4:C", null],
    ["A1:B2:C3", null],
    ["Sheet1!A1", null],
  ])("%s", (address, box) => {
    expect(boxOf(address)).toEqual(box);
  });

  test("is read as it was written", () => {
    const [row, column] = [fc.nat(LAST_ROW), fc.nat(LAST_COLUMN)];
    fc.assert(
      fc.property(row, row, column, column, (a, b, c, d) => {
        const box = {
          top: Math.min(a, b),
          bottom: Math.max(a, b),
          left: Math.min(c, d),
          right: Math.max(c, d),
        };
        expect(boxOf(addressOf(box))).toEqual(box);
      }),
    );
  });

  test("has as many rows and columns as lie between its ends", () => {
    const box = { top: 3, bottom: 8, left: 1, right: 3 };
    expect([heightOf(box), widthOf(box)]).toEqual([6, 3]);
  });

  test("has a first cell, also where it is none", () => {
    expect(firstCell({ sheet: "M", address: "B4:D9" })).toEqual({ sheet: "M", address: "B4" });
    expect(cornerOf({ sheet: "M", address: "none" })).toEqual({ top: 0, left: 0 });
  });
});

test.each([
  ["Sheet1!$B$4", { sheet: "Sheet1", address: "B4" }],
  ["='Q1 ''26'!B4:C5", { sheet: "Q1 '26", address: "B4:C5" }],
  ["'Up! Down'!A1", { sheet: "Up! Down", address: "A1" }],
  ["模型!A1", { sheet: "模型", address: "A1" }],
  ["Sheet1!B:B", { sheet: "Sheet1", address: "B1:B1048576" }],
  ["[Book.xlsx]Sheet1!A1", null],
  ["Sheet1!Name", null],
  ["Sheet1!Tax", null],
  ["B4", null],
  ["", null],
])("the reference %s names a place", (reference, place) => {
  expect(placeNamed(reference)).toEqual(place);
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [LAST_COLUMN, "XFD"],
])("column %s is called %s", (index, name) => {
  expect(columnName(index)).toBe(name);
});

test.each([
  [{ sheet: "Inputs", address: "B3:D9" }, "'Inputs'!$B$3:$D$9"],
  [{ sheet: "Q1 '26", address: "a1" }, "'Q1 ''26'!$A$1"],
])("%j is written %s in a formula", (place, reference) => {
  expect(absoluteReference(place)).toBe(reference);
  expect(refersToSheet(`=${reference}`, place.sheet)).toBe(true);
});

describe("a formula", () => {
  test.each([
    ["=Inputs!$B$3", "Inputs"],
    ["='Inputs'!B3*2", "INPUTS"],
    ["=SUM(A1,输入!B3:C4)", "输入"],
    ["='Q1 ''26'!A1", "Q1 '26"],
    ["='Other'!A1+Inputs!A1", "Inputs"],
  ])("%s refers to the sheet %s", (formula, sheet) => {
    expect(refersToSheet(formula, sheet)).toBe(true);
  });

  test.each([
    ["=Inputs2!$B$3", "Inputs"],
    ["=MyInputs!$B$3", "Inputs"],
    ['="Inputs!A1"', "Inputs"],
    ['="it\'s "&Other!A1&" Inputs\'!"', "Inputs"],
    ["=[Book2.xlsx]Inputs!A1", "Inputs"],
    ["='[Book2.xlsx]Inputs'!A1", "Inputs"],
    ["=#REF!", "REF"],
    ["=0.75", "Inputs"],
  ])("%s does not refer to the sheet %s", (formula, sheet) => {
    expect(refersToSheet(formula, sheet)).toBe(false);
  });
});
