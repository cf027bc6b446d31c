import { type IsoDate, lastDayOf } from "../period/calendar";
import type { Period } from "../period/period";

/** The time over which a contract runs. */
export interface ContractTime {
  readonly start: IsoDate;
  /** > 0; parts of a year are counted in months. */
  readonly years: number;
}

/** How a period lies to the time of a contract; parts of that time, from 0 to 1. */
export interface FlatSpread {
  /** What falls into the period. */
  readonly within: number;
  /** What comes after its last day. */
  readonly after: number;
}

/**
 * What of something that is spread evenly over years falls into a period.
 *
 *     within = months of the period that are the contract's ÷ (12 · years)
 *
 * Time is counted in whole months and days within their month, so that a quarter is exactly a quarter of a year and a month a twelfth,
 * however many days they have.
 *
 * @returns Of five years from 1 January 2025, in 2026: a fifth, and three fifths after it.
 */
export function flatSpread(
  { start, years }: ContractTime,
  { start: first, end }: Period,
): FlatSpread {
  const months = years * 12;
  const begin = monthsBefore(start);
  const within = (point: number) => Math.min(Math.max(point, 0), months);
  const from = monthsBefore(first) - begin;
  const until = monthsThrough(end) - begin;
  return {
    within: (within(until) - within(from)) / months,
    after: (months - within(until)) / months,
  };
}

/** Months from the year 0 to the beginning of a day. */
function monthsBefore(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return year * 12 + month - 1 + (day - 1) / lastDayOf(year, month);
}

/** Months from the year 0 to the end of a day. */
function monthsThrough(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return year * 12 + month - 1 + day / lastDayOf(year, month);
}
