import { assert, integer, property, record } from "fast-check";
import { addressOf, boxOf, placeOf } from "../../../src/hosts/excel/addresses";

/** Excel's last column and row: https://support.microsoft.com/office/excel-specifications-and-limits */
test.each([
  ["A1", { top: 0, left: 0, rows: 1, columns: 1 }],
  ["$b$4:d9", { top: 3, left: 1, rows: 6, columns: 3 }],
  ["Z1:AA1", { top: 0, left: 25, rows: 1, columns: 2 }],
  ["XFD1048576", { top: 1_048_575, left: 16_383, rows: 1, columns: 1 }],
  ["B:B", { top: 0, left: 1, rows: 1_048_576, columns: 1 }],
  ["3:4", { top: 2, left: 0, rows: 2, columns: 16_384 }],
])("%s is told by rows and columns", (address, box) => {
  expect(boxOf(address)).toEqual(box);
});

test.each([
  ["Sheet1!A1", { sheet: "Sheet1", address: "A1" }],
  ["'Q1 ''26'!$B$4:$D$9", { sheet: "Q1 '26", address: "B4:D9" }],
  ["'Up! Down'!A1", { sheet: "Up! Down", address: "A1" }],
  ["数据!A1", { sheet: "数据", address: "A1" }],
])("%s is a place", (address, place) => {
  expect(placeOf(address)).toEqual(place);
});

test("a box has one address, and the address that box", () => {
  const boxes = record({
    top: integer({ min: 0, max: 1_000_000 }),
    left: integer({ min: 0, max: 16_000 }),
    rows: integer({ min: 1, max: 40_000 }),
    columns: integer({ min: 1, max: 300 }),
  });
  assert(
    property(boxes, (box) => {
      expect(boxOf(addressOf(box))).toEqual(box);
    }),
    { seed: 20_251_121 },
  );
});
