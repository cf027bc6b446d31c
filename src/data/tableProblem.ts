import type { Words } from "../core/words/words";
import type { TableName } from "./table";

/** What is wrong with one place of the tables. */
export interface TableProblem {
  /** Its name, or that of the file beside the tables. */
  readonly table: TableName | "datapackage";
  /** The row as a spreadsheet counts it; 1 is the header. */
  readonly row: number;
  readonly column: string;
  readonly expected: Words;
  readonly found: string;
}

/** `facts, row 7, column known: expected a month or a day, found "Mar-25"` */
export function problemSentence(problem: TableProblem): string {
  return problemWords(problem).en;
}

/** The same in both languages. */
export function problemWords({ table, row, column, expected, found }: TableProblem): Words {
  return {
    en: `${table}, row ${row}, column ${column}: expected ${expected.en}, found ${found === "" ? "nothing" : `"${found}"`}`,
    zh: `${table}，第 ${row} 行，${column} 列：应为${expected.zh}，实际为${found === "" ? "空白" : `“${found}”`}`,
  };
}

/** Of the bundle's tables alone: their authors read English. */
export function inEnglish(text: string): Words {
  return { en: text, zh: text };
}
