import { addressAt } from "../../hosts/excel/sheet";
import type { ExcelTrial } from "./excel";

/** How large a sheet is that models are made of, and how much of it formulas. */
const ROWS = 5_000;
const COLUMNS = 20;
/** Of each row; the rest are typed numbers. */
const FORMULAS = 4;

const ALL = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

/**
 * Fills the sheet "Model" with 100,000 cells, 20,000 of them formulas that call AIFIN with cells
 * elsewhere; one typed number in a hundred is a figure that AIFIN knows.
 */
export function fillLargeSheet({ book, answers }: ExcelTrial): void {
  const sheet = book.sheet("Model");
  if (!sheet) throw new Error("There is no sheet Model.");
  book.mostCells = 10_000; // About 5 MB.
  for (let y = 0; y < ROWS; y++)
    for (let x = 0; x < COLUMNS; x++) {
      const address = addressAt(ALL, y, x);
      sheet.entered.set(address, x < FORMULAS ? formula(y) : typed(y, x));
      if (x < FORMULAS) sheet.calculated.set(address, 20e9);
      if (x < FORMULAS) answers[formula(y)] = 20e9;
    }
}

/** Refers to a year of its own, at the other end of the sheet. */
function formula(row: number): string {
  return `=AIFIN.ARR("OpenAI",${YEARS}${ROWS - row})`;
}

const YEARS = "F";

function typed(row: number, column: number): number {
  if (column === 5) return 2023 + (row % 3);
  return row % 100 === 0 ? 20e9 : row * column;
}
