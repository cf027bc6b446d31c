import { monthsBetween } from "../period/calendar";
import type { Period } from "../period/period";

/** How many calendar months a period touches: a year 12, a day 1. */
export function monthsOf({ start, end }: Period): number {
  return monthsBetween(start, end) + 1;
}
