import type { Fact, Status } from "./fact";

/** Which numbers a printed figure stands for. Base units; an open side is infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The least and the greatest number that a figure stands for.
 *
 * The printed word decides first: over 20 billion is 20 billion or more, up to 10 % is 10 % or
 * less, about 300 billion is 5 % either way (our convention) or the rounding interval, whichever is
 * wider. Without a word, a clause of a contract is exact, and a report has its rounding interval:
 * 3.4 billion is 3.35 to 3.45 billion. Of a printed range the ends are its bounds.
 */
export function bounds(fact: Fact): Interval {
  const { value, low, high, precision, qualifier, status, unit } = fact;
  const bottom = low ?? value ?? -Infinity;
  const top = high ?? value ?? Infinity;
  switch (qualifier) {
    case "over":
    case "at_least":
      return { low: bottom, high: Infinity };
    case "under":
    case "up_to":
      return { low: -Infinity, high: top };
    case "range":
      return { low: bottom, high: top };
    case "about":
      return intervalAround(bottom, top, Math.max(precision / 2, aboutWidth(fact)), unit);
    case "exact":
      return intervalAround(bottom, top, isClause(status) ? 0 : precision / 2, unit);
  }
}

/** How far *about* reaches, as a fraction of the figure. */
export const ABOUT = 0.05;

/**
 * Units whose figures *about* widens: amounts, people, gigawatts and fractions, never years, ranks
 * or times.
 */
const WIDENED: ReadonlySet<string> = new Set([
  "USD",
  "USD/year",
  "USD/month",
  "USD/share",
  "USD/GW",
  "people",
  "customers",
  "shares",
  "chips",
  "GW",
  "GW/week",
  "fraction",
]);

function aboutWidth({ value, low, high, unit }: Fact): number {
  const size = Math.max(...[value, low, high].map((number) => Math.abs(number ?? 0)));
  return WIDENED.has(unit) ? ABOUT * size : 0;
}

function isClause(status: Status): boolean {
  return status === "term" || status === "condition";
}

/**
 * A fraction of a whole is between 0 and 1, and nothing counted falls below 0, unless the figure
 * itself does.
 */
function intervalAround(bottom: number, top: number, half: number, unit: string): Interval {
  const least = bottom >= 0 ? 0 : -Infinity;
  const most = unit === "fraction" && top <= 1 ? 1 : Infinity;
  return {
    low: Math.max(Math.min(bottom, withoutRoundingError(bottom - half)), least),
    high: Math.min(Math.max(top, withoutRoundingError(top + half)), most),
  };
}

/** Without the digits that only binary arithmetic adds: 0.8 + 0.04 is 0.84. */
function withoutRoundingError(number: number): number {
  return Number.isFinite(number) ? Number(number.toPrecision(15)) : number;
}
