import type { Fact, Metric } from "../fact";
import { type AskedPeriod, dayPeriod, yearPeriod } from "../period";
import type { Question } from "../question";

/** What the questions for all figures of one reckoning have in common. */
export type Asking = Omit<Question, "metric" | "period" | "fill">;

/**
 * For what time a second figure is asked beside a first: for the period that the first was asked for; beside the latest, an
 * observation on or before its last day, a total for the year that this day falls in.
 */
export function periodBeside(asked: AskedPeriod, { period }: Fact, metric: Metric): AskedPeriod {
  if (asked !== "latest" || !period) return asked;
  return metric.periodType === "duration" ? yearOf(period.end) : dayPeriod(period.end);
}

/** The calendar year of a day, or one counted from it. */
export function yearOf(day: string, offset = 0) {
  return yearPeriod(Number(day.slice(0, 4)) + offset);
}
