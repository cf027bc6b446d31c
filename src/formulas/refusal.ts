import type { CitedValue } from "../core/library/functionsLibrary";
import type { Place, Scalar } from "../core/workbook/workbook";
import type { Words } from "../core/words/words";
import type { Refusal, RefusalReason } from "../core/evidence/lineage";
import type { CalledFunctions } from "./calledFunctions";
import { type Expression, textOf } from "./expression";
import type { WorkbookTask } from "./workbookTask";

export type Matrix = readonly (readonly (Scalar | CitedValue)[])[];

/**
 * An argument's cells (null where it was left out), or why they are not known. With a doubt, the
 * values are known but some may be figures whose facts are not known.
 */
export type ResolvedArgument =
  { readonly cells: Matrix | null; readonly doubt?: Refusal } | { readonly refusal: Refusal };

/** What resolving needs to know: where the formula stands, and what answers its calls. */
export interface ArgumentContext {
  /** Without an address where only the sheet is known. */
  readonly at: Place;
  readonly called: CalledFunctions;
  /**
   * What the formula of another cell fills its cells with; null where that leads too far or the
   * formula cannot be read.
   */
  readonly filledBy: (formula: string, at: Place) => WorkbookTask<ResolvedArgument | null>;
}

export function refusedArgument(
  reason: RefusalReason,
  expression: Expression,
  detail: Words | string = "",
): ResolvedArgument {
  return { refusal: argumentRefusal(reason, expression, detail) };
}

export function argumentRefusal(
  reason: RefusalReason,
  expression: Expression,
  detail: Words | string,
): Refusal {
  const words = typeof detail === "string" ? { en: detail, zh: detail } : detail;
  return { reason, text: textOf(expression), detail: words };
}
