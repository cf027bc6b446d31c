import type { Dataset } from "../facts/dataset";
import { shortFigure } from "../facts/shortFigure";
import { Failure } from "../words/failure";
import type { Words } from "../words/words";
import type { PeriodOrLatest, Period } from "../period/period";
import { answer } from "../query/query";
import type { Metric } from "../facts/fact";
import { withAdvice } from "./advice";
import type { QuestionBase } from "./secondAnswer";
import type { AllowedMixtures } from "./mixing";
import { termWords } from "./namedFact";
import { mapIncreasing } from "./valueInterval";
import { ratio, type DerivedNumber, derivedNumber } from "./derivedNumber";
import { growthAnswers } from "./growthAnswers";
import { yearBefore } from "./yearBefore";

/**
 * Growth over a year.
 *
 *     growth = figure ÷ figure of the same period a year before − 1
 *
 * @param period The later period; for the latest, the one that the latest figure is about.
 * @returns A fraction, −1 or more from figures that are not negative: 6 billion after 2 billion → 2
 *   (three times as much).
 * @throws {Failure} as `answer` and `ratio` do; `not-found` where the figures' last days do not lie
 *   12 months apart and that is not allowed.
 */
export function yearOnYear(
  dataset: Dataset,
  base: QuestionBase,
  metric: Metric,
  period: PeriodOrLatest,
  allowed: AllowedMixtures,
): DerivedNumber {
  const request = { ...base, metric };
  const later = period === "latest" ? periodOfLatest(dataset, request) : period;
  const earlier = yearBefore(later) ?? noYearBefore(later);
  const [last, first] = withAdvice(
    () =>
      growthAnswers(
        dataset,
        { ...request, period: later },
        { ...request, period: earlier },
        allowed,
      ),
    () => printedGrowth(dataset, request, earlier, later),
  );
  const likeness = { scope: true, monthsApart: { least: 12, most: 12 }, length: true };
  const { result, unlike } = ratio(dataset, last, first, likeness, allowed);
  const [over, under] = [termWords(dataset, last.facts[0]), termWords(dataset, first.facts[0])];
  const equation = { en: `${over.en} ÷ ${under.en} − 1`, zh: `${over.zh} ÷ ${under.zh} − 1` };
  return derivedNumber(
    [last, first],
    mapIncreasing(result, (times) => times - 1),
    equation,
    unlike,
  );
}

function periodOfLatest(
  dataset: Dataset,
  request: QuestionBase & { readonly metric: Metric },
): Period {
  const { facts } = answer(dataset, { ...request, period: "latest" });
  const { period } = facts[0];
  if (period) return period;
  throw new Failure("not-found", {
    en: `${request.metric.name} is a standing term without a date: it has no growth.`,
    zh: `${request.metric.nameZh}是没有日期的常设条款，无增长可言。`,
  });
}

/** The growth of the whole from one period to another as an article prints it, where one does. */
function printedGrowth(
  dataset: Dataset,
  { entity, metric, asOf, scope }: QuestionBase & { readonly metric: Metric },
  earlier: Period,
  later: Period,
): Words | null {
  const fact = dataset
    .factsOfPart(entity.id, PRINTED, metric.id)
    .find(
      ({ period, known }) =>
        known.end <= asOf && period?.start === earlier.start && period.end === later.end,
    );
  if (!fact || scope) return null;
  const figure = shortFigure(fact);
  const call = `GET("${entity.name}","${PRINTED}","${earlier.text}..${later.text}",,"Scope=${metric.id}")`;
  return { en: `Printed is ${figure.en}: ${call}.`, zh: `原文有 ${figure.zh}：${call}。` };
}

/** The metric of growth that is printed, whose scope says of what. */
const PRINTED = "growth-multiple";

function noYearBefore({ text }: Period): never {
  throw new Failure("bad-input", {
    en: `There is no year before ${text}.`,
    zh: `${text} 之前没有年份。`,
  });
}
