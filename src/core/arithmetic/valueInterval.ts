import { type Interval, bounds } from "../facts/bounds";
import type { Fact } from "../facts/fact";

/**
 * A number, and the interval that the printed digits it was computed from leave open. Every
 * operation here keeps `low ≤ value ≤ high`. An end that no printed digit holds is infinite: over 8
 * billion has no upper end, nor has what is divided by it a lower one.
 */
export interface ValueInterval {
  /** Null where only a range is printed. */
  readonly value: number | null;
  readonly interval: Interval;
}

/**
 * What figures that answer together stand for: their value, and all that their last digits leave
 * open.
 */
export function valueInterval(value: number | null, facts: readonly Fact[]): ValueInterval {
  const intervals = facts.map(bounds);
  return {
    value,
    interval: {
      low: Math.min(...intervals.map(({ low }) => low)),
      high: Math.max(...intervals.map(({ high }) => high)),
    },
  };
}

/** Each end and the value put through a function that never falls. */
export function mapIncreasing(
  { value, interval }: ValueInterval,
  work: (number: number) => number,
): ValueInterval {
  const end = (number: number) => (Number.isFinite(number) ? work(number) : number);
  return {
    value: value === null ? null : work(value),
    interval: { low: end(interval.low), high: end(interval.high) },
  };
}

/** @param factor Above 0. */
export function times(ranged: ValueInterval, factor: number): ValueInterval {
  return mapIncreasing(ranged, (number) => number * factor);
}

/**
 * One number over another, neither of whose values is 0. A divisor that may be 0 within its
 * interval leaves both ends open.
 */
export function quotient(over: ValueInterval, under: ValueInterval): ValueInterval {
  const value = over.value === null || under.value === null ? null : over.value / under.value;
  const { low, high } = under.interval;
  return {
    value,
    interval: low <= 0 && high >= 0 ? EVERYTHING : quotientInterval(over.interval, under.interval),
  };
}

const EVERYTHING: Interval = { low: -Infinity, high: Infinity };

/**
 * The least and the greatest quotient of the ends; one that is reached only at an open end is open
 * itself.
 */
function quotientInterval(over: Interval, under: Interval): Interval {
  const corners = [over.low, over.high]
    .flatMap((a) => [under.low, under.high].map((b) => ({ a, b, ratio: a / b })))
    .filter(({ ratio }) => !Number.isNaN(ratio));
  const ratios = corners.map(({ ratio }) => ratio);
  const isReached = (end: number) =>
    corners.some(({ a, b, ratio }) => ratio === end && Number.isFinite(a) && Number.isFinite(b));
  const low = Math.min(...ratios);
  const high = Math.max(...ratios);
  return { low: isReached(low) ? low : -Infinity, high: isReached(high) ? high : Infinity };
}
