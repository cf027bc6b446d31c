import type { Words } from "../core/words/words";

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
  readonly expected: Words;
  readonly found: string;
}

/** Rows of texts, the titles first, as a file or a range has them. */
export interface TextSheet {
  readonly rows: readonly (readonly string[])[];
  readonly faults: readonly Omit<CellFault, "column">[];
  readonly hasDecimalComma: boolean;
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
 * The table of a sheet. Empty rows are not rows.
 * @param columnOf The column that a title stands for.
 */
export function tableOf(
  name: TableName,
  { rows: [header = [], ...body], faults, hasDecimalComma }: TextSheet,
  columnOf = (title: string) => title,
): Table {
  const columns = header.map((title) => columnOf(title.trim()));
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
      ...faults.map((fault) => ({ ...fault, column: columns[0] ?? "" })),
      ...([header, ...body].some((row) => row.some((cell) => cell.includes("\uFFFD")))
        ? [NOT_UTF8]
        : []),
      ...repeatedTitles(columns),
      ...brokenCells(rows),
    ],
    hasDecimalComma,
  };
}

const NOT_UTF8: CellFault = {
  row: 1,
  column: "",
  expected: {
    en: "a file in UTF-8 (in Excel: save as CSV UTF-8)",
    zh: "UTF-8 编码的文件（在 Excel 中另存为 CSV UTF-8）",
  },
  found: "\uFFFD",
};

function repeatedTitles(columns: readonly string[]): CellFault[] {
  const expected = { en: "a title that no other column has", zh: "与其他列不同的列名" };
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
        expected: {
          en: "a cell of one line (is a quote not closed?)",
          zh: "单行的单元格（引号是否未闭合？）",
        },
        found: `${cell.slice(0, 60)}…`,
      })),
  );
}
