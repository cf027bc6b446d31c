import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { bundledDescriptor, bundledTables } from "../../src/commands/compileTables";
import { resourceOf } from "../../src/data/fields";
import { restoredTable } from "../../src/data/restoredTable";
import { TABLE_NAMES } from "../../src/data/table";
import { readTable } from "./readTable";
import { tableProblems } from "../../src/data/tableProblems";

/**
 * A cell of facts.csv as it is read after a spreadsheet saved it, in a file with commas or with
 * semicolons.
 */
function read(column: string, cell: string, separator = ","): string | undefined {
  const quoted = `"${cell.replaceAll('"', '""')}"`;
  const table = readTable("facts", `id${separator}${column}\na${separator}${quoted}\n`);
  return restoredTable(table, resourceOf(bundledDescriptor(), "facts")).rows[0]?.cells[column];
}

describe("what a spreadsheet did to a cell is undone where one reading is possible", () => {
  test.each([
    ["value", "3.4E+09", "3400000000"],
    ["value", "3.4e9", "3400000000"],
    ["value", "1E+11", "100000000000"],
    ["value", "-2.5E-3", "-0.0025"],
    ["value", "3,400,000,000", "3400000000"],
    ["value", "３４００", "3400"],
    ["value", "42%", "0.42"],
    ["value", "7.5 %", "0.075"],
    ["value", "\u00a03400 ", "3400"],
    ["period", "Mar-25", "2025-03"],
    ["period", "Dec-98", "1998-12"],
    ["period", "2025年3月", "2025-03"],
    ["period", "２０２５", "2025"],
    ["known", "2024/6/17", "2024-06-17"],
    ["known", "6/17/2024", "2024-06-17"],
    ["known", "17/6/2024", "2024-06-17"],
    ["known", "2024年6月17日", "2024-06-17"],
    ["status", "Actual", "actual"],
    ["qualifier", " UP_TO ", "up_to"],
    ["period", "2025/2029", "2025/2029"],
  ])("%s %s is %s", (column, cell, expected) => expect(read(column, cell)).toBe(expected));

  test.each([
    ["value", "0,42", "0.42"],
    ["value", "3,4E+09", "3400000000"],
    ["value", "3.400.000.000", "3400000000"],
    ["value", "42,5%", "0.425"],
  ])("in a file with semicolons, %s %s is %s", (column, cell, expected) =>
    expect(read(column, cell, ";")).toBe(expected),
  );
});

describe("what could be read in two ways stays, and is refused by its name", () => {
  test.each([
    ["value", "1.23457E+11", "digits may have been cut off"],
    ["value", "12,34", "neither groups of three nor a decimal point"],
    ["known", "2024/6/1", "the day or the month"],
    ["known", "6/7/2024", "June or July"],
    ["period", "25-Mar", "a day without a year"],
    ["value", "34亿", "a printed figure"],
    ["value", "$3.4bn", "a printed figure"],
  ])("%s %s: %s", (column, cell) => expect(read(column, cell)).toBe(cell));

  test("a comma before three digits in a file with semicolons", () => {
    expect(read("value", "3,400", ";")).toBe("3,400");
  });
});

test("no digit of a number is lost, however it is written with a power of ten", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99_999 }),
      fc.integer({ min: -8, max: 14 }),
      (digits, power) => {
        const mantissa = digits / 10 ** (String(digits).length - 1);
        expect(Number(read("value", `${mantissa}E+${power}`.replace("+-", "-")))).toBeCloseTo(
          mantissa * 10 ** power,
          8 - power,
        );
      },
    ),
  );
});

test("titles, notes and printed figures stay as they are, full width and all", () => {
  expect(read("note", "３４亿，１２ %")).toBe("３４亿，１２ %");
  expect(read("printed", "34亿美元")).toBe("34亿美元");
});

test("the bundled tables are written as they are read", () => {
  for (const name of TABLE_NAMES) {
    const file = path.resolve(__dirname, `../../src/data/tables/${name}.csv`);
    const { rows } = readTable(name, readFileSync(file, "utf8"));
    expect(bundledTables().find((table) => table.name === name)?.rows).toEqual(rows);
  }
});

test("a cell right of the last title is not lost silently", () => {
  const stray = bundledTables().map((table) =>
    table.name === "deals"
      ? {
          ...table,
          rows: table.rows.map((row) => ({ ...row, cells: { ...row.cells, "column 8": "x" } })),
        }
      : table,
  );
  expect(tableProblems(stray, bundledDescriptor())[0]).toMatchObject({
    table: "deals",
    row: 2,
    column: "column 8",
    found: "x",
  });
});
