/** Where a formula stands; null for that of a name, which stands nowhere. */
export interface FormulaPlace {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: number | null;
  /** Whether it was entered for one value, so that a range in it means the cell beside it. */
  readonly isForOneValue: boolean;
}
