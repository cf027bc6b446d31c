/**
 * A line of the table: what was measured, the peer it is held against, and the limit that the ratio
 * must keep.
 */
export interface BenchRow {
  readonly what: string;
  /** Our measure, with its unit. */
  readonly ours: string;
  /** The peer or limit by name, with its measure. */
  readonly peer: string;
  readonly ratio: Ratio;
}

/** A ratio in the unit that reads best; without a limit it is told and not judged. */
export interface Ratio {
  readonly value: number;
  readonly unit: "times" | "percent";
  readonly limit?: { readonly atMost: number } | { readonly atLeast: number };
}

/**
 * Whether a row keeps its limit; one without a limit breaks none. A ratio that is no number keeps
 * none.
 */
export function isKept({ ratio: { value, limit } }: BenchRow): boolean {
  if (!limit) return true;
  return "atMost" in limit ? value <= limit.atMost : value >= limit.atLeast;
}

/** The middle of several measures: one that a neighbour on the machine disturbed does not count. */
export function median(measures: readonly number[]): number {
  const sorted = [...measures].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}
