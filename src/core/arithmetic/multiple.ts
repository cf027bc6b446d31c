import type { Dataset } from "../facts/dataset";
import type { Fact, Metric } from "../facts/fact";
import { isSamePeriod, type PeriodOrLatest } from "../period/period";
import type { Answer } from "../query/pick";
import { answer } from "../query/query";
import { metricNamed } from "../query/question";
import { candidates } from "../query/rule";
import type { Words } from "../words/words";
import { withAdvice } from "./advice";
import { secondAnswer, type QuestionBase } from "./secondAnswer";
import { type AllowedMixtures, WITHIN_A_QUARTER } from "./mixing";
import { termWords } from "./namedFact";
import { ratio, type DerivedNumber, derivedNumber } from "./derivedNumber";

/**
 * How many times a measure of revenue a company is valued at.
 *
 *     multiple = valuation ÷ measure
 *
 * The scope asked for is the kind of price (a share sale, before the money); the measure is the
 * whole company's.
 *
 * @param period  For a period both are asked for it; for the latest, the measure is the one beside
 *   the latest valuation.
 * @param measure ARR or revenue.
 * @returns Times: 86 billion over 3.4 billion → 25.29….
 * @throws {Failure} as `answer` and `ratio` do.
 */
export function multiple(
  dataset: Dataset,
  base: QuestionBase,
  period: PeriodOrLatest,
  measure: Metric,
  allowed: AllowedMixtures,
): DerivedNumber {
  const metric = metricNamed(dataset, "valuation");
  const valuation = answer(dataset, { ...base, metric, period });
  const [valuationFact] = valuation.facts;
  const whole = { ...base, scope: null, counterparty: null, metric: measure };
  const measured = measuredBeside(dataset, whole, period, valuationFact);
  const likeness = { scope: false, monthsApart: WITHIN_A_QUARTER, length: false };
  const { result, unlike } = withAdvice(
    () => ratio(dataset, valuation, measured, likeness, allowed),
    () => adviceOnTime(dataset, whole, period, valuationFact),
  );
  const [over, under] = [termWords(dataset, valuationFact), termWords(dataset, measured.facts[0])];
  const equation = { en: `${over.en} ÷ ${under.en}`, zh: `${over.zh} ÷ ${under.zh}` };
  return derivedNumber([valuation, measured], result, equation, unlike);
}

/** The measure; where the company has the other one alone, the refusal says how to ask for it. */
function measuredBeside(
  dataset: Dataset,
  base: QuestionBase & { readonly metric: Metric },
  period: PeriodOrLatest,
  valuationFact: Fact,
): Answer {
  return withAdvice(
    () => secondAnswer(dataset, base, period, valuationFact),
    () => adviceOnBasis(dataset, base),
  );
}

function adviceOnBasis(
  dataset: Dataset,
  { entity, metric, asOf }: QuestionBase & { readonly metric: Metric },
): Words | null {
  const isKnown = ({ known, scope }: Fact) => known.end <= asOf && scope === "";
  if (dataset.factsOf(entity.id, metric.id).some(isKnown)) return null;
  const other = metricNamed(dataset, metric.id === "arr" ? "revenue" : "arr");
  if (!dataset.factsOf(entity.id, other.id).some(isKnown)) return null;
  const option = `Basis=${other.id === "arr" ? "ARR" : "Revenue"}`;
  return {
    en: `Ask with ${option}: there is ${other.name} only.`,
    zh: `请用 ${option}：仅有${other.nameZh}。`,
  };
}

/** Where the measure is also known at the valuation's own time, that is the time to ask for. */
function adviceOnTime(
  dataset: Dataset,
  base: QuestionBase & { readonly metric: Metric },
  period: PeriodOrLatest,
  valuationFact: Fact,
): Words | null {
  if (period === "latest" || !valuationFact.period || isSamePeriod(valuationFact.period, period))
    return null;
  const own = { ...base, period: valuationFact.period };
  if (candidates(dataset, own).length === 0) return null;
  return {
    en: `Ask for "${valuationFact.period.text}", which has both.`,
    zh: `请查询“${valuationFact.period.text}”，两者均有数字。`,
  };
}
