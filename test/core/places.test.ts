import fc from "fast-check";
import { placeNamed } from "../../src/core/placeNamed";
import { addressOf, boxOf, cornerOf, firstCell } from "../../src/core/places";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

describe("An address", () => {
  test.each([
    ["B4", { top: 3, bottom: 3, left: 1, right: 1 }],
    ["$B$4:d9", { top: 3, bottom: 8, left: 1, right: 3 }],
    ["D9:B4", { top: 3, bottom: 8, left: 1, right: 3 }],
    ["B:C", { top: 0, bottom: LAST_ROW, left: 1, right: 2 }],
    ["3:3", { top: 2, bottom: 2, left: 0, right: LAST_COLUMN }],
    ["", null],
    ["B0", null],
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

  test("has a first cell, also where it is none", () => {
    expect(firstCell({ sheet: "M", address: "B4:D9" })).toEqual({ sheet: "M", address: "B4" });
    expect(cornerOf({ sheet: "M", address: "none" })).toEqual({ top: 0, left: 0 });
  });
});

test.each([
  ["Sheet1!$B$4", { sheet: "Sheet1", address: "B4" }],
  ["='Q1 ''26'!B4:C5", { sheet: "Q1 '26", address: "B4:C5" }],
  ["模型!A1", { sheet: "模型", address: "A1" }],
  ["[Book.xlsx]Sheet1!A1", null],
  ["Sheet1!Name", null],
  ["B4", null],
  ["", null],
])("the reference %s names a place", (reference, place) => {
  expect(placeNamed(reference)).toEqual(place);
});
