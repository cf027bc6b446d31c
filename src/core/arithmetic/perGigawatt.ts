import type { Dataset } from "../facts/dataset";
import type { Metric } from "../facts/fact";
import type { PeriodOrLatest } from "../period/period";
import { answer } from "../query/query";
import { metricNamed } from "../query/question";
import { secondAnswer, type QuestionBase } from "./secondAnswer";
import { type AllowedMixtures, WITHIN_A_QUARTER } from "./mixing";
import { termWords } from "./namedFact";
import { ratio, type DerivedNumber, derivedNumber } from "./derivedNumber";

/**
 * An amount for each gigawatt of computing capacity.
 *
 *     amount ÷ compute
 *
 * The scope asked for is the amount's; the capacity is the whole company's, so a scope is refused
 * unless that mixture is allowed.
 *
 * @param period For a period both are asked for it; for the latest, the amount is the one beside
 *   the latest capacity.
 * @param amount Any metric in dollars.
 * @returns Dollars a gigawatt: 20 billion over 1.9 GW → 10.526… billion.
 * @throws {Failure} as `answer` and `ratio` do.
 */
export function perGigawatt(
  dataset: Dataset,
  base: QuestionBase,
  period: PeriodOrLatest,
  amount: Metric,
  allowed: AllowedMixtures,
): DerivedNumber {
  const metric = metricNamed(dataset, "compute");
  const whole = { ...base, scope: null, counterparty: null };
  const capacity = answer(dataset, { ...whole, metric, period });
  const [installed] = capacity.facts;
  const spread = secondAnswer(dataset, { ...base, metric: amount }, period, installed);
  const likeness = { scope: true, monthsApart: WITHIN_A_QUARTER, length: false };
  const { result, unlike } = ratio(dataset, spread, capacity, likeness, allowed);
  const [over, under] = [termWords(dataset, spread.facts[0]), termWords(dataset, installed)];
  const equation = { en: `${over.en} ÷ ${under.en}`, zh: `${over.zh} ÷ ${under.zh}` };
  return derivedNumber([spread, capacity], result, equation, unlike);
}
