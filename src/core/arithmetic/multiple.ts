import type { Dataset } from "../facts/dataset";
import type { Metric } from "../facts/fact";
import type { PeriodOrLatest } from "../period/period";
import { answer } from "../query/query";
import { metricNamed } from "../query/question";
import { answerBeside, type Asking } from "./asking";
import { type AllowedMixtures, WITHIN_A_QUARTER } from "./mixing";
import { termWords } from "./namedFact";
import { ratio, type Derived, derivedFrom } from "./derived";

/**
 * How many times a measure of revenue a company is valued at.
 *
 *     multiple = valuation ÷ measure
 *
 * The scope asked for is the kind of price (a share sale, before the money); the measure is the whole company's.
 *
 * @param period  For a period both are asked for it; for the latest, the measure is the one beside the latest valuation.
 * @param measure ARR or revenue.
 * @returns Times: 86 billion over 3.4 billion → 25.29….
 * @throws {Failure} as `answer` and `ratio` do.
 */
export function multiple(
  dataset: Dataset,
  asking: Asking,
  period: PeriodOrLatest,
  measure: Metric,
  allowed: AllowedMixtures,
): Derived {
  const metric = metricNamed(dataset, "valuation");
  const valuation = answer(dataset, { ...asking, metric, period });
  const [valued] = valuation.facts;
  const whole = { ...asking, scope: null, counterparty: null, metric: measure };
  const measured = answerBeside(dataset, whole, period, valued);
  const likeness = { scope: false, monthsApart: WITHIN_A_QUARTER, length: false };
  const { result, unlike } = ratio(dataset, valuation, measured, likeness, allowed);
  const [over, under] = [termWords(dataset, valued), termWords(dataset, measured.facts[0])];
  const equation = { en: `${over.en} ÷ ${under.en}`, zh: `${over.zh} ÷ ${under.zh}` };
  return derivedFrom([valuation, measured], result, equation, unlike);
}
