import type { Evidence, Explanation } from "./explanation";
import type { Words } from "../words/words";
import type { Place } from "../workbook/workbook";

/**
 * What stands behind the value of a cell: every fact that came in on the way, and where the way
 * could not be followed.
 */
export interface Lineage {
  readonly place: Place;
  /** Each fact once for each cell that it came in at: those nearest to the cell first. */
  readonly facts: readonly TracedFact[];
  /** What was not followed, each once, with the reason. */
  readonly gaps: readonly Gap[];
  /** The typed numbers that it rests on, each once: those nearest to the cell first. */
  readonly inputs: readonly TypedInput[];
}

/** A number that somebody typed. */
export interface TypedInput {
  readonly place: Place;
  readonly value: number;
  /** What stands beside or above it; empty where nothing does. */
  readonly title: string;
  /** Whether its row says where it is from: a link, or a text that begins with "Source". */
  readonly hasSource: boolean;
}

export interface TracedFact {
  readonly evidence: Evidence;
  /** The cell whose formula calls AIFIN for it; of a spill the one that holds the formula. */
  readonly place: Place;
  /** The call as that formula spells it, `AIFIN.ARR("OpenAI",2025)`. */
  readonly call: string;
  /** How many formulas lie between: 0 when the cell itself calls AIFIN. */
  readonly steps: number;
}

/** A part of a formula that could not be followed. */
export interface Gap {
  readonly place: Place;
  readonly reason: GapReason;
  /** The part of the formula that stopped it. */
  readonly text: string;
  /** Why, in one sentence for the person. */
  readonly words: Words;
}

export type GapReason =
  | "cycle"
  | "other-workbook"
  | "several-sheets"
  | "moving-reference" // INDIRECT and OFFSET choose their cells while they calculate
  | "unknown-name"
  | "table"
  | "lost-reference" // #REF!: the cells were deleted
  | "unreadable-formula"
  | "unreadable-cells"
  | "unknown-argument" // a call of AIFIN whose arguments only the engine can calculate
  | "failed-call"
  | "stale" // the cell holds another number than its formula gives now
  | "too-many-cells" // in one range
  | "too-far";

/** One call of AIFIN in a formula, run once more on the cells that its arguments name. */
export interface OwnCall {
  /** The function's id without namespace. */
  readonly id: string;
  /** As the formula spells it. */
  readonly text: string;
  /** What stands behind it; null where an argument could not be found out. */
  readonly explanation: Explanation | null;
  /** The arguments that could not be found out. */
  readonly refusals: readonly ArgumentRefusal[];
  /** Arguments whose values were handed on while the figures that they are may be unknown. */
  readonly doubts: readonly ArgumentRefusal[];
  /**
   * How many cells the call fills, where the explanation is of one of them; null where it is of the
   * whole.
   */
  readonly fills: { readonly rows: number; readonly columns: number } | null;
}

export interface ArgumentRefusal extends Refusal {
  /** Counted from 1. */
  readonly argument: number;
}

/** Why what an argument hands on is not known. */
export interface Refusal {
  readonly reason: RefusalReason;
  /** The part of the formula that stopped it. */
  readonly text: string;
  /** What the sentence for the reason names: a name, an error, a number of cells, a failure. */
  readonly detail: Words;
}

export type RefusalReason =
  | "expression" // something that only the program's own engine can calculate
  | "name" // a parameter of LAMBDA, or a name that stands for no range
  | "table"
  | "whole-column" // or row
  | "other-workbook" // or several sheets at once
  | "too-large"
  | "error-value"
  | "unreadable" // the host could not read it
  | "nested-failure" // a call of AIFIN inside the argument has no answer
  | "unknown-figure" // a cell's value is known, the figure that it is may not be
  | "too-many-figures";

/** A formula of a cell, and what stands behind the calls in it. */
export interface CellReading {
  /** Where the formula stands that filled the cell, when that is another cell. */
  readonly spilledFrom: Place | null;
  /**
   * The formula behind the value, the spilling one for a cell in a spill; empty when there is none.
   */
  readonly formula: string;
  /** null when the formula cannot be read. */
  readonly calls: readonly OwnCall[] | null;
}
