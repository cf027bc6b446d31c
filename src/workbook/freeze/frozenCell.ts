import type { CellValue, Place } from "../../hosts/host";

/**
 * A formula that was taken out of the workbook, and what stands in its place: a row of the
 * register.
 */
export interface FrozenCell {
  /** Where the cell of the formula is now; null when it was deleted. */
  readonly now: Place | null;
  /** Where it was when it was frozen. */
  readonly at: Place;
  /** What its formula showed then, by rows: one cell, or all that it filled. */
  readonly values: readonly (readonly CellValue[])[];
  /** As it was written then. */
  readonly formula: string;
  /**
   * Where the cells are now that its formula refers to, in the order of its references; null for
   * those deleted.
   */
  readonly inputs: readonly (Place | null)[];
  /** The figures behind it as they are printed. */
  readonly printed: string;
  /** The documents of these figures, in short. */
  readonly sources: string;
  readonly factIds: readonly string[];
  /** Of the data that the workbook was last calculated with; empty where nobody knows. */
  readonly version: string;
  /** The day on which it was frozen, `2026-01-31`. */
  readonly day: string;
}

/**
 * Whether two values are one: a blank cell and an empty text look alike, and a host may tell
 * either.
 */
export function isSameValue(a: CellValue, b: CellValue): boolean {
  return key(a) === key(b);
}

/** An error that a function answered as a text is the error itself. */
function key(value: CellValue): CellValue {
  if (typeof value === "object") return value === null ? "" : value.error;
  return value;
}
