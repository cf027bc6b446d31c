import type { Interval } from "../../core/facts/bounds";
import type { Fact, Status } from "../../core/facts/fact";
import type { Words } from "../../core/words/words";

/** What a card says of the side of a number that comes out. */
export const LOW: Words = { en: "lower bound", zh: "下限" };
export const HIGH: Words = { en: "upper bound", zh: "上限" };

/** Over 20 below the line makes the result *at most*. */
export function openSide({ low, high }: Interval): Words | undefined {
  if (Number.isFinite(low) === Number.isFinite(high)) return undefined;
  return Number.isFinite(low) ? { en: "at least", zh: "至少" } : { en: "at most", zh: "至多" };
}

/** How sure a figure of each status is, the least sure first. */
const CERTAINTY: readonly Status[] = [
  "target",
  "projection",
  "estimate",
  "condition",
  "term",
  "actual",
];

/**
 * The status of a number that was computed from figures: that of the least certain; null without
 * any.
 */
export function leastCertain(facts: readonly Fact[]): Status | null {
  return CERTAINTY.find((one) => facts.some(({ status }) => status === one)) ?? null;
}
