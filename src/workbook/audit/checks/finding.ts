import type { Fact } from "../../../core/facts/fact";
import type { Place } from "../../../hosts/host";

/** What is looked for in a model, by what its numbers mean. */
export const MODEL_CHECKS = [
  "run-rate-and-revenue", // added or compared
  "part-and-whole", // a part added to what contains it
  "same-figure-twice", // in one sum
  "plan-and-result", // in one total or growth rate
  "unlike-valuations", // pre-money, post-money, share sale
  "one-origin-averaged", // retellings of one report taken for several
  "fiscal-and-calendar", // years that begin in different months
  "different-as-of", // in one calculation
  "different-mag", // in one calculation
  "units-mixed", // currencies included
  "typed-factor", // `=AIFIN.ARR(…)*1.1`
  "broken-row", // a typed number in a row of AIFIN formulas
  "volatile-argument", // TODAY() and its like
  "superseded", // a later claim says something else
  "past-projection", // its time is over
  "disputed-output", // claims disagree behind a number that nothing else is computed from
  "last-row-left-out", // of the block that a sum adds up
] as const;

export type ModelCheck = (typeof MODEL_CHECKS)[number];

export interface Finding {
  readonly check: ModelCheck;
  /** The cell that it is about first, then those that it comes of. */
  readonly at: readonly Place[];
  /** The figures that it is about, each once. */
  readonly facts: readonly Fact[];
  /** What would mend it; null where only a person can tell. */
  readonly repair: { readonly place: Place; readonly formula: string } | null;
}
