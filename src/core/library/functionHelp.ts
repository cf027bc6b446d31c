import type { Scalar } from "../workbook/workbook";
import type { Words } from "../words/words";

/** How a worksheet function is called, as its record says it. */
export interface FunctionSignature {
  /** Upper-case, without namespace. */
  readonly id: string;
  readonly family: Family;
  /** The id of the only metric that it asks for, where it is the short form of one. */
  readonly metric?: string;
  readonly parameters: readonly ParameterSignature[];
}

/** What the help says about a worksheet function, as translators and editors write it. */
export interface FunctionTexts {
  /** At most 200 characters, as Excel draws no more. */
  readonly summary: Words;
  /** How the answer is computed, where it is: one line in the same symbols for every language. */
  readonly equation?: string;
  /** When to use it. */
  readonly use: Words;
  /** When not, and what instead. */
  readonly avoid: Words;
  readonly examples: readonly Example[];
  readonly errors: readonly CommonError[];
}

/** Everything that the pane and the help page show about one worksheet function. */
export interface FunctionHelp extends FunctionSignature, FunctionTexts {
  readonly parameters: readonly ParameterHelp[];
}

/** The families of design and README, in the order of the help. */
export type Family =
  "points" | "tables" | "provenance" | "disagreement" | "discovery" | "deals" | "arithmetic";

export interface ParameterSignature {
  readonly name: string;
  readonly optional: boolean;
  /** What a number given for it counts, where it takes one. */
  readonly unit?: Words;
  /** Where it takes `key=value` pairs: which. */
  readonly options?: readonly OptionHelp[];
}

export interface ParameterHelp extends ParameterSignature {
  readonly words: Words;
}

export interface OptionHelp {
  /** As it is shown, `CapOn`, then its other names, the first of them Chinese. */
  readonly names: readonly string[];
  /** The only values that it takes; none where any text or number may be one. */
  readonly choices: readonly ChoiceHelp[];
  /**
   * Which of the choices it is when it is not given; null where that hangs on something else, or
   * there are none.
   */
  readonly fallback: string | null;
}

/** A value of an option as formulas spell it, and in Chinese. */
export interface ChoiceHelp {
  readonly value: string;
  readonly zh: string;
}

/**
 * A formula and what its cell (or, of a spill, its first row or rows) shows. Every example is run
 * by a test.
 */
export interface Example {
  readonly formula: string;
  readonly answer: Scalar | readonly (readonly Scalar[])[];
  readonly says: Words;
}

/**
 * A mistake that people make, the error it gives, and what to do. Every formula is run by a test
 * and gives that error.
 */
export interface CommonError {
  readonly formula: string;
  readonly code: "#VALUE!" | "#N/A" | "#NUM!" | "#DIV/0!";
  readonly words: Words;
}
