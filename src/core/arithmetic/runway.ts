import type { Dataset } from "../facts/dataset";
import { Failure } from "../words/failure";
import type { PeriodOrLatest } from "../period/period";
import type { Answer } from "../query/pick";
import { answer } from "../query/query";
import { metricNamed } from "../query/question";
import { type QuestionBase, yearOf } from "./secondAnswer";
import type { AllowedMixtures } from "./mixing";
import { monthsOf } from "./months";
import { factDescription, termWords } from "./namedFact";
import { ratio, type DerivedNumber, derivedNumber } from "./derivedNumber";

/**
 * Which year's burn the cash is held against: the calendar year after the date of the cash, or the
 * one it falls in.
 */
export type BurnYear = "next" | "same";

/**
 * How many months cash lasts at the pace of one year's burn, without new money.
 *
 *     months = cash ÷ (burn ÷ months of its period)
 *
 * @param period The time of the cash balance.
 * @returns Months: 7.6 billion at 8 billion a year → 11.4.
 * @throws {Failure} as `answer` and `ratio` do; `out-of-range` where there is less than no cash.
 */
export function runway(
  dataset: Dataset,
  base: QuestionBase,
  period: PeriodOrLatest,
  burnYear: BurnYear,
  allowed: AllowedMixtures,
): DerivedNumber {
  const cash = cashAt(dataset, base, period);
  const [cashFact] = cash.facts;
  if (cash.value !== null && cash.value < 0) throw lessThanNone(dataset, cashFact);
  const year = yearOf(cashFact.period?.end ?? base.asOf, burnYear === "next" ? 1 : 0);
  const burn = answer(dataset, { ...base, metric: metricNamed(dataset, "burn"), period: year });
  const likeness = { scope: true, monthsApart: null, length: false };
  const months = monthsOf(year);
  const { result, unlike } = ratio(dataset, cash, burn, likeness, allowed, months);
  const [over, under] = [termWords(dataset, cashFact), termWords(dataset, burn.facts[0])];
  const equation = {
    en: `${over.en} ÷ ${under.en} × ${months}`,
    zh: `${over.zh} ÷ ${under.zh} × ${months}`,
  };
  return derivedNumber([cash, burn], result, equation, unlike);
}

/** @throws {Failure} of the cash, which says whose time the period is. */
function cashAt(dataset: Dataset, base: QuestionBase, period: PeriodOrLatest): Answer {
  try {
    return answer(dataset, { ...base, metric: metricNamed(dataset, "cash"), period });
  } catch (failure) {
    if (!(failure instanceof Failure) || period === "latest") throw failure;
    const { en, zh } = failure.words;
    throw new Failure(failure.code, {
      en: `${en} The period is that of the cash, whose burn is that of the year after it.`,
      zh: `${zh}期间指现金的时间，消耗取其后一年。`,
    });
  }
}

function lessThanNone(dataset: Dataset, cashFact: Parameters<typeof factDescription>[1]): Failure {
  const name = factDescription(dataset, cashFact);
  return new Failure("out-of-range", {
    en: `${name.en} is below 0: there is no cash that could last.`,
    zh: `${name.zh}为负：没有可维持的现金。`,
  });
}
