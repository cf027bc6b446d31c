import type { Evidence, Explanation } from "./explanation";
import type { Words } from "./words";
import type { Place } from "./workbook";

/** What stands behind the value of a cell: every fact that came in on the way, and where the way could not be followed. */
export interface Lineage {
  readonly place: Place;
  /** Each fact once for each cell that it came in at: those nearest to the cell first. */
  readonly facts: readonly FactBehind[];
  /** What was not followed, each once, with the reason. */
  readonly gaps: readonly Gap[];
}

export interface FactBehind {
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
  | "unreadable-formula"
  | "unreadable-cells"
  | "unknown-argument" // a call of AIFIN whose arguments only the engine can calculate
  | "failed-call"
  | "too-far";

/** One call of AIFIN in a cell's own formula. */
export interface OwnCall {
  /** The function's id without namespace. */
  readonly id: string;
  /** As the formula spells it. */
  readonly text: string;
  /** What stands behind it; null where an argument could not be found out. */
  readonly explanation: Explanation | null;
}
