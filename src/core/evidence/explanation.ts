import type { Fact } from "../facts/fact";
import type { FailureCode } from "../words/failure";
import type { Words } from "../words/words";
import type { Scalar } from "../workbook/workbook";

/** One of the claims about the same thing, held against the one that was chosen. */
export interface Claim {
  readonly fact: Fact;
  /** Whether its bounds overlap the chosen claim's. */
  readonly agrees: boolean;
  /**
   * Whether it is a plan that a later report, or a later plan of the same origin, has overtaken.
   */
  readonly isSuperseded: boolean;
}

/** A fact that a number rests on. */
export interface Evidence {
  /** `answer`: the number is this fact. `term`: the number was computed with it. */
  readonly role: "answer" | "term";
  readonly fact: Fact;
  /** Every claim of the same kind known by then, the chosen one first. */
  readonly claims: readonly Claim[];
  /** Whether any claim that is not superseded disagrees with the chosen one. */
  readonly disputed: boolean;
  /** Which rule chose this fact, in one sentence. */
  readonly rule: Words;
  /**
   * Later figures of the same metric that did not answer, because they are of another scope or only
   * planned, the latest first; beside a plan also those reported about its time.
   */
  readonly later: readonly Fact[];
}

/**
 * What stands behind one call of a worksheet function: its cells, the facts they rest on, or why
 * there are none.
 */
export interface Explanation {
  /** The function's name as the formula spells it, `AIFIN.ARR`. */
  readonly call: string;
  /** Rows of plain cells; an error cell is the text of Excel's error, `#N/A`. */
  readonly rows: readonly (readonly Scalar[])[];
  /** In reading order of the cells; a fact that several cells share comes once. */
  readonly evidence: readonly Evidence[];
  /** The first failure among the cells, or null. */
  readonly failure: FailureWords | null;
  /** By cell, in the shape of `rows`: what it alone rests on. */
  readonly cells: readonly (readonly ExplainedCell[])[];
}

export interface ExplainedCell {
  /** Ids of facts of `evidence`. */
  readonly factIds: readonly string[];
  readonly failure: FailureWords | null;
}

/** A failure as data. */
export interface FailureWords {
  readonly code: FailureCode;
  readonly words: Words;
}
