import type { CellValue } from "./workbook";

/** What a workbook holds, as far as calculating it needs. */
export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  readonly names: readonly NameContent[];
}

export interface SheetContent {
  readonly name: string;
  /** Those that hold anything, by rows. */
  readonly cells: readonly CellContent[];
}

export interface CellContent {
  /** Counted from 0. */
  readonly row: number;
  /** Counted from 0. */
  readonly column: number;
  /** Begins with `=`; empty where the value was typed. */
  readonly formula: string;
  /** Of a formula, what it gave when the workbook was saved; null where nothing was saved. */
  readonly value: CellValue;
}

/** A name that formulas of every sheet use. */
export interface NameContent {
  readonly name: string;
  /** What it stands for, a formula that begins with `=`. */
  readonly formula: string;
}
