import type { CellContent, NameContent, SheetContent } from "../../core/workbook/content";

/** A workbook as its file holds it. */
export interface FileWorkbook {
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
  /** The day before the first one that dates are counted from: 1900 or 1904. */
  readonly dateSystem: 1900 | 1904;
  /** The number formats that cells refer to, such as `0.0%`; `General` where nothing is said. */
  readonly formats: readonly string[];
  /** Paths of other workbooks; formulas name them by their last part. */
  readonly externalLinks: readonly string[];
  /** Texts that AIFIN keeps inside of the workbook, by name. */
  readonly settings: ReadonlyMap<string, string>;
  /** What the file holds and is not here. */
  readonly leftOut: readonly LeftOut[];
}

export interface FileSheet extends SheetContent {
  readonly cells: readonly FileCell[];
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly isRightToLeft: boolean;
  /** Addresses of cells that are drawn as one. */
  readonly merges: readonly string[];
  readonly tables: readonly FileTable[];
  /** Its part of the file. */
  readonly part: string;
}

export interface FileCell extends CellContent {
  /** Where in `formats` its number format is. */
  readonly format: number;
  /** How a formula fills cells; null where it fills its own, as it was entered before spilling. */
  readonly fills: Filling | null;
}

/**
 * `array`: entered into a range of fixed size. `spill`: the range that it filled when it was saved.
 * `data-table`: Excel's what-if table, which has no formula.
 */
export interface Filling {
  readonly kind: "array" | "spill" | "data-table";
  readonly address: string;
}

export interface FileName extends NameContent {
  /** The sheet whose formulas alone know it; null for all. */
  readonly sheet: string | null;
}

export interface FileTable {
  readonly name: string;
  /** With its titles and totals. */
  readonly address: string;
  readonly columns: readonly string[];
  readonly titleRows: number;
  readonly totalRows: number;
}

export interface LeftOut {
  readonly kind:
    | "macros"
    | "external-links"
    | "cells-outside"
    | "long-texts"
    | "data-tables"
    | "sheets-of-other-kinds"
    | "damaged-cells";
  readonly count: number;
  /** Where or what, a few of them. */
  readonly which: readonly string[];
}
