import type { Dataset } from "../facts/dataset";
import type { Fact } from "../facts/fact";
import { type PeriodOrLatest, dayPeriod, yearPeriod } from "../period/period";
import type { Answer } from "../query/pick";
import { answer } from "../query/query";
import type { Question } from "../query/question";
import { candidates } from "../query/rule";

/** What the questions for all figures of one derived number have in common. */
export type QuestionBase = Omit<Question, "metric" | "period" | "fill">;

/**
 * A second figure beside a first: for the period that the first was asked for; beside the latest,
 * for the year that its last day falls in, and where an observation has none in that year, the last
 * one on or before that day.
 * @throws {Failure} as `answer` does.
 */
export function secondAnswer(
  dataset: Dataset,
  base: QuestionBase & Pick<Question, "metric">,
  request: PeriodOrLatest,
  { period }: Fact,
): Answer {
  if (request !== "latest" || !period) return answer(dataset, { ...base, period: request });
  const sameYear = { ...base, period: yearOf(period.end) };
  const isTotal = base.metric.periodType === "duration";
  const hasOne = isTotal || candidates(dataset, sameYear).length > 0;
  return answer(dataset, hasOne ? sameYear : { ...base, period: dayPeriod(period.end) });
}

/** The calendar year of a day, or one counted from it. */
export function yearOf(day: string, offset = 0) {
  return yearPeriod(Number(day.slice(0, 4)) + offset);
}
