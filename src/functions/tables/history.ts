import { throwNoFigure } from "../../core/query/throwNoFigure";
import { compareTexts } from "../../core/query/claims";
import type { Dataset } from "../../core/facts/dataset";
import type { Entity, Fact, Metric } from "../../core/facts/fact";
import { scopeOf } from "../../core/facts/scopeOf";
import type { IsoDate } from "../../core/period/calendar";
import { Failure } from "../../core/words/failure";
import { type PeriodOrLatest, contains } from "../../core/period/period";
import { isWantedFigure, companyPeriod } from "../../core/query/questionAsWorded";
import { answer, answerWith, isSameThing, refuseSeveralParties } from "../../core/query/query";
import { refuseTie } from "../../core/query/kinds";
import type { Question } from "../../core/query/question";
import { periodOn, type WrittenPeriod } from "../../core/period/relativePeriod";
import { candidates, latestKnownFirst } from "../../core/query/rule";
import type { Words } from "../../core/words/words";
import { knownCell } from "../answer/format";
import { AS_OF, ENTITY, METRIC, optionsParameter, PERIODS_WITHIN } from "../record/parameters";
import { type AnswerCell, cell, defineFunction } from "../record/record";
import {
  sortedByTime,
  tableWithTitles,
  numberCell,
  rowWithEvidence,
  statusCell,
  PERIOD_TABLE_OPTIONS,
  type PeriodTableOptions,
} from "../answer/tableParts";

const TITLES: readonly Words[] = [
  { en: "Period", zh: "期间" },
  { en: "Value", zh: "数值" },
  { en: "Status", zh: "状态" },
  { en: "Claims", zh: "说法数" },
  { en: "Known", zh: "公开日" },
  { en: "Source", zh: "来源" },
  { en: "Scope", zh: "范围" },
  { en: "Disputed", zh: "有争议" },
];

export const history = defineFunction<
  [Entity, Metric, WrittenPeriod | null, IsoDate, PeriodTableOptions]
>({
  id: "HISTORY",
  family: "tables",
  parameters: [
    ENTITY,
    METRIC,
    PERIODS_WITHIN,
    AS_OF,
    optionsParameter<PeriodTableOptions>(PERIOD_TABLE_OPTIONS),
  ],
  body: (dataset, entity, metric, written, asOf, options) => {
    const question: Question = { ...options, entity, metric, asOf, period: "latest" };
    const within = written && companyPeriod(periodOn(written, asOf, entity), question);
    const rows = observations(dataset, question, within).map((fact) =>
      observationRow(dataset, question, fact, options),
    );
    return tableWithTitles(options, TITLES, sortedByTime(rows, options.sort));
  },
});

/**
 * One fact for each time that there are facts about, earliest first: the one that answers for it.
 * @throws {Failure} `not-found`, as for a single figure, when there is none at all.
 */
function observations(
  dataset: Dataset,
  question: Question,
  within: PeriodOrLatest | null,
): readonly Fact[] {
  if (within === "latest") return [answer(dataset, question).evidence[0].fact];
  const facts = candidates(dataset, question).filter(
    ({ period, status }) =>
      (within === null || period === null || contains(within, period)) &&
      isWantedFigure(status, within),
  );
  if (facts.length === 0)
    return throwNoFigure(dataset, { ...question, period: within ?? "latest" });
  refuseSeveralParties(facts);
  const kept: Fact[] = [];
  for (const fact of facts)
    if (!kept.some((other) => isSameThing(fact, other, question))) kept.push(fact);
  return kept.sort((a, b) => compareTexts(a.period?.end, b.period?.end) || latestKnownFirst(a, b));
}

/** The row of an observation, where `Pick=` decides among the claims about its time. */
function observationRow(
  dataset: Dataset,
  question: Question,
  fact: Fact,
  options: PeriodTableOptions,
): readonly (AnswerCell | Failure)[] {
  try {
    if (typeof question.pick !== "string" || question.pick === "preferred")
      refuseTie(
        candidates(dataset, question).filter((other) => isSameThing(fact, other, question)),
        question,
      );
    const found = answerWith(dataset, question, fact, RULE);
    const [first] = found.evidence;
    const cells = [
      cell(first.fact.period?.text ?? ""),
      numberCell(found.value, fact.unit, options),
      statusCell(first.fact, options.lang),
      cell(first.claims.length, "0"),
      knownCell(first.fact.known),
      cell(first.fact.source),
      cell(scopeOf(first.fact) || null),
      cell(first.disputed),
    ];
    return rowWithEvidence(cells, found);
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    return [
      cell(fact.period?.text ?? ""),
      ...Array.from({ length: TITLES.length - 1 }, () => failure),
    ];
  }
}

const RULE: Words = { en: "the figure for this time", zh: "该时点的数字" };
