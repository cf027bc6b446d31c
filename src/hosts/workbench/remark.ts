/**
 * What a function said about a value besides the value. The engine carries it with the value as
 * long as no other function makes a new value of it, and keeps it in the cell.
 */
export interface Remark {
  /** The card of a number. */
  readonly card?: Card;
  /** Why there is an error. */
  readonly message?: string;
}

/** A value with properties, as a function answers it. */
export interface Card {
  readonly basicValue: unknown;
  readonly numberFormat?: unknown;
}

/** The remark among the data that the engine carries for us; nobody else puts any there. */
export function remark(custom: unknown): Remark {
  return custom !== null && typeof custom === "object" ? custom : {};
}
