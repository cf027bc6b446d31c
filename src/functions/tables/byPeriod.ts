import { compareTexts } from "../../core/query/claims";
import type { Period } from "../../core/period/period";

/**
 * Rows in the order of the last days of their periods, those without a period last; rows of one day
 * stay as they come, and so do all where no order is asked for.
 */
export function byPeriod<T>(
  rows: readonly T[],
  periodOf: (row: T) => Period | null,
  sort: "asc" | "desc" | null,
): readonly T[] {
  if (sort === null) return rows;
  const end = (row: T) => periodOf(row)?.end;
  const dated = rows.filter((row) => end(row) !== undefined);
  const sign = sort === "asc" ? 1 : -1;
  return [
    ...dated.sort((a, b) => sign * compareTexts(end(a), end(b))),
    ...rows.filter((row) => end(row) === undefined),
  ];
}
