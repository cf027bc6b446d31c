import type { CitedValue, Explain, Scalar } from "../../core/explanation";
import type { Words } from "../../core/words";
import type { Cell, Place } from "../../hosts/host";
import { type Expression, textOf } from "./expression";

export type Matrix = readonly (readonly (Scalar | CitedValue)[])[];

/**
 * An argument's cells (null where it was left out), or why the pane does not know them. With a doubt, the values are known but some
 * may be figures whose facts the pane does not know.
 */
export type Resolved =
  { readonly cells: Matrix | null; readonly doubt?: Refusal } | { readonly refusal: Refusal };

/** Why the pane will not say what an argument is. */
export interface Refusal {
  readonly reason: Reason;
  /** The part of the formula that stopped it. */
  readonly text: string;
  /** What the sentence for the reason names: a name, an error, a number of cells, a failure. */
  readonly detail: Words;
}

export type Reason =
  | "expression" // something that only the program's own engine can calculate
  | "name" // a name defined in the workbook, or a parameter of LAMBDA
  | "table"
  | "whole-column" // or row
  | "other-workbook" // or several sheets at once
  | "too-large"
  | "error-value"
  | "unreadable" // the host could not read it
  | "nested-failure" // a call of AIFIN inside the argument has no answer
  | "unknown-figure" // a cell's value is known, the figure that it is may not be
  | "too-many-figures";

/** What resolving needs of the world: where the formula stands, how to read cells and how to run a function. */
export interface Surroundings {
  readonly sheet: string;
  readonly read: (place: Place) => Promise<readonly (readonly Cell[])[]>;
  readonly spillParent: (place: Place) => Promise<Place | null>;
  readonly explain: Explain;
  /** What the formula of another cell fills its cells with; null where that leads too far or the formula cannot be read. */
  readonly filledBy: (formula: string, sheet: string) => Promise<Resolved | null>;
}

export function refused(
  reason: Reason,
  expression: Expression,
  detail: Words | string = "",
): Resolved {
  return { refusal: refusal(reason, expression, detail) };
}

export function refusal(reason: Reason, expression: Expression, detail: Words | string): Refusal {
  const words = typeof detail === "string" ? { en: detail, zh: detail } : detail;
  return { reason, text: textOf(expression), detail: words };
}
