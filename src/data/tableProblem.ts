import type { TableName } from "./table";

/** What is wrong with one place of the tables. */
export interface TableProblem {
  readonly table: TableName;
  /** The row as a spreadsheet counts it; 1 is the header. */
  readonly row: number;
  readonly column: string;
  readonly expected: string;
  readonly found: string;
}

/** `facts, row 7, column known: expected a month or a day, found "Mar-25"` */
export function problemSentence({ table, row, column, expected, found }: TableProblem): string {
  return `${table}, row ${row}, column ${column}: expected ${expected}, found ${found === "" ? "nothing" : `"${found}"`}`;
}
