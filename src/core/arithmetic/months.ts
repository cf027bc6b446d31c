import type { IsoDate } from "../period/calendar";
import type { Period } from "../period/period";

/** Months from the month of one day to the month of another; negative when it comes before. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  return monthNumber(to) - monthNumber(from);
}

/** How many calendar months a period touches: a year 12, a day 1. */
export function monthsOf({ start, end }: Period): number {
  return monthsBetween(start, end) + 1;
}

function monthNumber(day: IsoDate): number {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return year * 12 + month;
}
