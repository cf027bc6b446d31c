import Papa from "papaparse";

/**
 * Rows as CSV that no spreadsheet takes for formulas: a cell that would begin one has an apostrophe
 * before it. A number with its sign is none.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const safe = rows.map((row) => row.map((cell) => (isFormula(cell) ? `'${cell}` : cell)));
  return `${Papa.unparse(safe, { newline: "\n" })}\n`;
}

function isFormula(cell: string): boolean {
  return /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell);
}
