import { type Interval, roundingInterval } from "../core/claims";
import type { Dataset } from "../core/dataset";

/** A sum that a document does or implies, done again with its own figures. */
export interface Check {
  readonly says: string;
  /** The interval that the figures leave open, as text. */
  readonly comesTo: string;
  readonly printed: string;
  /** Whether the printed result lies in it, within its own rounding. */
  readonly isKept: boolean;
}

interface Sum {
  readonly says: string;
  /** Ids of the facts that go in. */
  readonly from: readonly string[];
  /** What is done with their bounds: the lowest and the highest result. */
  readonly compute: (intervals: readonly Interval[]) => Interval;
  /** Id of the fact that the result is printed as. */
  readonly printed: string;
}

const SUMS: readonly Sum[] = [];

/** @throws {Error} when a fact that a sum names is not in the tables. */
export function checks(dataset: Dataset): readonly Check[] {
  return SUMS.map(({ says, from, compute, printed }) => {
    const result = compute(from.map((id) => intervalOf(dataset, id)));
    const claim = intervalOf(dataset, printed);
    return {
      says,
      comesTo: `${number(result.low)} to ${number(result.high)}`,
      printed: `${dataset.fact(printed)?.printed ?? ""} (${number(claim.low)} to ${number(claim.high)})`,
      isKept: result.low <= claim.high && claim.low <= result.high,
    };
  });
}

function intervalOf(dataset: Dataset, id: string): Interval {
  const fact = dataset.fact(id);
  if (!fact) throw new Error(`the arithmetic names a fact that is not in the tables: ${id}`);
  return roundingInterval(fact);
}

function number(value: number): string {
  return Number.isFinite(value)
    ? String(Number(value.toPrecision(6)))
    : value > 0
      ? "more"
      : "less";
}
