/** Why a formula of a file is not calculated, so that its cell keeps the value that was saved. */
export interface NotCalculated {
  readonly reason: NotCalculatedReason;
  /** What in the formula stopped it; empty where it is the whole. */
  readonly text: string;
}

export type NotCalculatedReason =
  | "unknown-function"
  | "other-workbook"
  | "several-sheets"
  | "unknown-table"
  | "spill-reference" // `D1#`
  | "intersection" // `A1:B2 B1:C3`
  | "moving-rows" // ROW, COLUMN, ROWS and COLUMNS of what INDIRECT chooses
  | "dates-of-1904"
  | "unreadable-formula"
  | "data-table"
  | "one-of-many" // entered for one value, and gives several here
  | "other-size" // entered into a range of another size than it gives here
  | "circular"
  | "no-value"
  | "differs"; // gives something else here, though nothing before it does
