import { throwNoFigure } from "../query/throwNoFigure";
import { compareTexts } from "../query/claims";
import type { Dataset } from "../facts/dataset";
import type { Fact } from "../facts/fact";
import { Failure } from "../words/failure";
import { type PeriodOrLatest, contains, isSamePeriod } from "../period/period";
import { type Answer, pickAnswer } from "../query/pick";
import { isSameThing, refuseSeveralParties } from "../query/query";
import type { Question } from "../query/question";
import { isPlanned, knownFacts, latestKnownFirst } from "../query/rule";
import type { Words } from "../words/words";

/** What was projected or aimed at, and what was reported about the same thing. */
export interface Forecast {
  readonly planned: Fact;
  /**
   * Null where nothing has been reported; a failure where `Pick=` finds no one report among
   * several.
   */
  readonly reported: Answer | Failure | null;
}

/**
 * Every projection and target about a time, beside what was reported (actual or estimated) about
 * the same time in the same scope with the same counterparty; the earliest period first, then the
 * first known. Whether the report came after the forecast is not asked.
 *
 * @param question Its status and the source it picks limit the forecasts, another pick decides
 *   among reports; its period is not asked for.
 * @param within   Only forecasts about a time in it; `latest`: only those about the last time;
 *   null: all.
 * @throws {Failure} `not-found` where there is no forecast, naming what exists.
 */
export function forecasts(
  dataset: Dataset,
  question: Question,
  within: PeriodOrLatest | null,
): readonly Forecast[] {
  const facts = knownFacts(dataset, question);
  const planned = facts.filter(
    (fact) =>
      isPlanned(fact.status) &&
      isWanted(fact.status, question) &&
      (typeof question.pick === "string" || fact.source === question.pick.source),
  );
  const request = aboutTime(planned, within);
  if (request.length === 0) {
    const status = planned[0]?.status ?? plannedStatus(question);
    return throwNoFigure(dataset, { ...question, status, period: within ?? "latest" });
  }
  refuseSeveralParties(request);
  return [...request]
    .sort((a, b) => compareTexts(a.period?.end, b.period?.end) || -latestKnownFirst(a, b))
    .map((one) => ({ planned: one, reported: reportOf(one, facts, question) }));
}

function isWanted(status: string, question: Question): boolean {
  return plannedStatus(question) === status || !isPlanned(question.status);
}

function plannedStatus({ status }: Question): Question["status"] {
  return isPlanned(status) ? status : "projection";
}

function aboutTime(facts: readonly Fact[], within: PeriodOrLatest | null): readonly Fact[] {
  if (within === null) return facts;
  if (within !== "latest")
    return facts.filter(({ period }) => period === null || contains(within, period));
  const last = facts
    .map(({ period }) => period?.end)
    .sort(compareTexts)
    .at(-1);
  return facts.filter(({ period }) => period?.end === last);
}

/**
 * What was reported about the same thing as a forecast: for exactly its period before for another
 * of the same last day.
 */
function reportOf(
  planned: Fact,
  facts: readonly Fact[],
  question: Question,
): Answer | Failure | null {
  const { pick } = question;
  const reports = facts
    .filter(({ status }) => status === "actual" || status === "estimate")
    .filter((fact) => isSameThing(fact, planned, question))
    .sort(
      (a, b) =>
        Number(isExactly(b, planned)) - Number(isExactly(a, planned)) || latestKnownFirst(a, b),
    );
  const [preferred] = reports;
  if (!preferred) return null;
  try {
    return pickAnswer(
      typeof pick === "string" ? pick : "preferred",
      preferred,
      reports,
      reports,
      REPORTED,
    );
  } catch (failure) {
    if (failure instanceof Failure) return failure;
    throw failure;
  }
}

function isExactly(fact: Fact, planned: Fact): boolean {
  return (
    fact.period !== null && planned.period !== null && isSamePeriod(fact.period, planned.period)
  );
}

const REPORTED: Words = {
  en: "reported about the time of the forecast",
  zh: "关于预测所指时点的报道",
};
