import Papa from "papaparse";

/**
 * A table as text: what a CSV file, a range of a workbook or a pack holds before anybody has
 * checked it.
 */
export interface Table {
  readonly name: TableName;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** What of the file could not be read for certain: a quote never closed, a title twice. */
  readonly faults: readonly CellFault[];
  /**
   * Whether it comes from a file with semicolons, as spreadsheets write where the comma is the
   * decimal sign.
   */
  readonly hasDecimalComma: boolean;
}

export interface CellFault {
  readonly row: number;
  readonly column: string;
  readonly expected: string;
  readonly found: string;
}

export interface TableRow {
  /** The row as a spreadsheet counts it: the header is 1. */
  readonly number: number;
  readonly cells: Cells;
}

/** Cells by column; a column that is missing reads as undefined. */
export type Cells = Readonly<Record<string, string | undefined>>;

export const TABLE_NAMES = ["sources", "entities", "metrics", "deals", "facts"] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/**
 * Reads a CSV file (comma, semicolon or tab, with or without byte order mark). Empty rows at the
 * end are not rows.
 */
export function readTable(name: TableName, text: string): Table {
  const csv = text.replace(/^\uFEFF/, "");
  const delimiter = delimiterOf(csv);
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter });
  const [header = [], ...body] = data;
  const columns = header.map((title) => title.trim());
  const rows = body.map((cells, index) => ({
    number: index + 2,
    cells: Object.fromEntries(
      cells.map((cell, at) => [columns[at] ?? `column ${at + 1}`, cell.trim()]),
    ),
  }));
  return {
    name,
    header: columns,
    rows: rows.filter(({ cells }) => Object.values(cells).some(Boolean)),
    faults: [
      ...errors.map(({ row, message }) => ({
        row: (row ?? 0) + 1,
        column: columns[0] ?? "",
        expected: "a row that can be read",
        found: message,
      })),
      ...(csv.includes("\uFFFD") ? [NOT_UTF8] : []),
      ...repeatedTitles(columns),
      ...brokenCells(rows),
    ],
    hasDecimalComma: delimiter === ";",
  };
}

const NOT_UTF8: CellFault = {
  row: 1,
  column: "",
  expected: "a file in UTF-8 (in Excel: save as CSV UTF-8)",
  found: "\uFFFD",
};

function repeatedTitles(columns: readonly string[]): CellFault[] {
  const expected = "a title that no other column has";
  return columns
    .filter((column, at) => columns.indexOf(column) !== at)
    .map((column) => ({ row: 1, column, expected, found: column }));
}

/**
 * No cell of these tables has two lines: where one does, a quote was opened and swallowed the rows
 * below it.
 */
function brokenCells(rows: readonly TableRow[]): CellFault[] {
  return rows.flatMap(({ number, cells }) =>
    Object.entries(cells)
      .filter(([, cell = ""]) => /[\r\n]/.test(cell))
      .map(([column, cell = ""]) => ({
        row: number,
        column,
        expected: "a cell of one line (is a quote not closed?)",
        found: `${cell.slice(0, 60)}…`,
      })),
  );
}

/** What separates the titles: no title has a comma, a semicolon or a tab in it. */
function delimiterOf(csv: string): string {
  const titles = csv.slice(0, csv.search(/[\r\n]|$/));
  return [";", "\t"].find((delimiter) => titles.includes(delimiter)) ?? ",";
}
