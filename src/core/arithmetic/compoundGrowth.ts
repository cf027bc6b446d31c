import type { Dataset } from "../facts/dataset";
import type { Fact, Metric } from "../facts/fact";
import { Failure } from "../words/failure";
import { asFiscal, type FiscalYear, ownPeriod } from "../period/fiscalYear";
import { type PeriodOrLatest, parsePeriod, type Period } from "../period/period";
import type { QuestionBase } from "./secondAnswer";
import type { AllowedMixtures } from "./mixing";
import { monthsBetween } from "../period/calendar";
import { factDescription, termWords } from "./namedFact";
import { mapIncreasing } from "./valueInterval";
import { ratio, type DerivedNumber, derivedNumber } from "./derivedNumber";
import { growthAnswers } from "./growthAnswers";

/**
 * The rate that leads in equal steps a year from the figure of one time to that of another.
 *
 *     rate  = (last ÷ first)^(1 ÷ years) − 1
 *     years = months between the ends of the two figures' own periods ÷ 12
 *
 * @param period From one period to another, `2023/2025`: each end is asked by itself.
 * @returns A fraction a year: from 2 to 20 billion in two years → 2.162….
 * @throws {Failure} `bad-input` where the period is not a span; as `answer` and `ratio` do;
 *   `not-found` where both ends find figures of the same month; `out-of-range` where the last
 *   figure is below 0.
 */
export function compoundGrowth(
  dataset: Dataset,
  base: QuestionBase,
  metric: Metric,
  period: PeriodOrLatest,
  allowed: AllowedMixtures,
): DerivedNumber {
  const [from, to] = endsOf(period, base.entity);
  const request = { ...base, metric };
  const questions = [
    { ...request, period: to },
    { ...request, period: from },
  ] as const;
  const [last, first] = growthAnswers(dataset, ...questions, allowed);
  const [end, start] = [last.facts[0], first.facts[0]];
  const years = yearsBetween(dataset, start, end);
  const likeness = { scope: true, monthsApart: null, length: true };
  const { result, unlike } = ratio(dataset, last, first, likeness, allowed);
  if (result.value !== null && result.value < 0) throw belowZero(dataset, end);
  const [over, under] = [termWords(dataset, end), termWords(dataset, start)];
  const root = Number(years.toFixed(2));
  const equation = {
    en: `(${over.en} ÷ ${under.en})^(1/${root}) − 1`,
    zh: `(${over.zh} ÷ ${under.zh})^(1/${root}) − 1`,
  };
  const rate = mapIncreasing(result, (times) => (times < 0 ? -Infinity : times ** (1 / years) - 1));
  return derivedNumber([last, first], rate, equation, unlike);
}

/** The ends of a span; of a fiscal one (`FY2022/FY2023`) those of the company. */
function endsOf(period: PeriodOrLatest, company: FiscalYear): readonly [from: Period, to: Period] {
  const text = period === "latest" ? "LATEST" : period.text;
  const label = period === "latest" ? undefined : period.wording?.fiscalLabel;
  const [from, to] = (label?.replaceAll("FY", "") ?? text).split("/").map(parsePeriod);
  if (from && to)
    return label
      ? [ownPeriod(asFiscal(from), company), ownPeriod(asFiscal(to), company)]
      : [from, to];
  throw new Failure("bad-input", {
    en: `Expected a period from one time to another, such as 2023..2025, found ${text}.`,
    zh: `应为从一个时间到另一个时间的期间，如 2023..2025，实际为 ${text}。`,
  });
}

function yearsBetween(dataset: Dataset, start: Fact, end: Fact): number {
  const months = start.period && end.period ? monthsBetween(start.period.end, end.period.end) : 0;
  if (months > 0) return months / 12;
  const [a, b] = [factDescription(dataset, start), factDescription(dataset, end)];
  throw new Failure("not-found", {
    en: `No time lies between ${a.en} and ${b.en}: there is no rate a year.`,
    zh: `${a.zh}与${b.zh}之间没有时间间隔，无法得出年率。`,
  });
}

function belowZero(dataset: Dataset, fact: Fact): Failure {
  const name = factDescription(dataset, fact);
  return new Failure("out-of-range", {
    en: `${name.en} is below 0: no rate a year leads there.`,
    zh: `${name.zh}为负：没有年率可以到达。`,
  });
}
