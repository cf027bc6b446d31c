import type { IsoDate } from "../period/calendar";

/** A block of cells that somebody else laid out: a CSV file, a sheet of a workbook, a selection. */
export interface ForeignTable {
  /** The file or the sheet, as problems name it. */
  readonly name: string;
  /** Rows from the top; a short one ends with blanks. */
  readonly rows: readonly (readonly ForeignCell[])[];
}

/** A cell as the file has it. */
export interface ForeignCell {
  /** As it is shown; empty where the cell is blank. */
  readonly text: string;
  /** The number in it, where the file itself says that it is one (a CSV never does). */
  readonly number: number | null;
  /** The day in it, where the file itself says that it is a date. */
  readonly date: IsoDate | null;
}

/** What a CSV file says: text alone. */
export function textCell(text: string): ForeignCell {
  return { text: text.trim(), number: null, date: null };
}

/** The cell of a row; a blank one right of its end. */
export function foreignCellAt(row: readonly ForeignCell[], column: number): ForeignCell {
  return row[column] ?? BLANK;
}

const BLANK: ForeignCell = { text: "", number: null, date: null };
