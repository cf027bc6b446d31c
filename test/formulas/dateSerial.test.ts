import { dateSerial } from "../../src/formulas/dateSerial";

/** The first is from Microsoft's page on DATE; the others count days on from it. */
test.each<[parts: unknown[], serial: number | null]>([
  [[2008, 1, 1], 39448],
  [[2025, 11, 30], 45991],
  [[1900, 3, 1], 61],
  [[2024, 2, 29], 45351],
  [[2025, 14, 1], 46054], // February 2026
  [[2025, 1, 0], 45657], // the last day of 2024
  [[9999, 12, 31], 2958465],
  [[1900, 2, 28], null],
  [[10000, 1, 1], null],
  [[2025, 1.5, 1], null],
  [["2025", 1, 1], null],
  [[2025, null, 1], null],
  [[2025, 1], null],
  [[2025, 1, 1, 1], null],
  [[2025, Infinity, 1], null],
])("DATE(%j) is day %s", (parts, serial) => {
  expect(dateSerial(parts)).toBe(serial);
});
