import { noFigure } from "../core/absence";
import type { AskedPeriod } from "../core/askedPeriod";
import { compare, latestKnownFirst } from "../core/claims";
import type { Dataset } from "../core/dataset";
import type { Entity, Fact, IsoDate, Metric } from "../core/fact";
import { Failure } from "../core/failure";
import { contains } from "../core/period";
import { answer, answerWith, candidates, isSameThing, refuseSeveralParties } from "../core/query";
import type { Question } from "../core/question";
import type { Scale } from "../core/scale";
import type { Words } from "../core/words";
import { dateCell } from "./format";
import { AS_OF, ENTITY, METRIC, PERIODS } from "./parameters";
import { type AnswerCell, cell, defineFunction } from "./record";
import { numberCell, resting, TABLE_OPTIONS, type TableOptions, titled } from "./tableParts";

const TITLES = ["Period", "Value", "Status", "Claims", "Known", "Source"];

export const history = defineFunction<[Entity, Metric, AskedPeriod | null, IsoDate, TableOptions]>({
  id: "HISTORY",
  family: "tables",
  errors: [],
  summary: {
    en: "A metric over time, one row for each time that is reported on: period, value, status, number of claims, known, source.",
    zh: "某指标的历程，每个有报道的时点一行：期间、数值、状态、说法数、公开日、来源。",
  },
  parameters: [ENTITY, METRIC, PERIODS, AS_OF, TABLE_OPTIONS],
  use: { en: "To see what exists, or to chart it.", zh: "用于查看现有数据或作图。" },
  avoid: {
    en: "Not for one number in a model: use GET, whose cell carries the source.",
    zh: "模型中的单个数字请用 GET，其单元格带有来源。",
  },
  examples: [
    {
      formula: '=AIFIN.HISTORY("OpenAI","Compute")',
      answer: [
        TITLES,
        ["2023", 0.2, "actual", 1, 46053, "neteasehao-2026-01"],
        ["2024", 0.6, "actual", 1, 46053, "neteasehao-2026-01"],
        ["2025", 1.9, "actual", 1, 46053, "neteasehao-2026-01"],
      ],
      says: { en: "OpenAI's compute by year", zh: "OpenAI 历年算力" },
    },
  ],
  body: (dataset, entity, metric, within, asOf, { mag, headers, ...how }) => {
    const question: Question = { entity, metric, asOf, period: "latest", ...how };
    const rows = observations(dataset, question, within).map((fact) =>
      observationRow(dataset, question, fact, mag),
    );
    return titled(headers, TITLES, rows);
  },
});

/**
 * One fact for each time that there are facts about, earliest first: the one that answers for it.
 * @throws {Failure} `not-found`, as for a single figure, when there is none at all.
 */
function observations(
  dataset: Dataset,
  question: Question,
  within: AskedPeriod | null,
): readonly Fact[] {
  if (within === "latest") return [answer(dataset, question).evidence[0].fact];
  const facts = candidates(dataset, question).filter(
    ({ period }) => within === null || period === null || contains(within, period),
  );
  if (facts.length === 0) return noFigure(dataset, { ...question, period: within ?? "latest" });
  refuseSeveralParties(facts);
  const kept: Fact[] = [];
  for (const fact of facts)
    if (!kept.some((other) => isSameThing(fact, other, question))) kept.push(fact);
  return kept.sort((a, b) => compare(a.period?.end, b.period?.end) || latestKnownFirst(a, b));
}

/** The row of an observation, where `Pick=` decides among the claims about its time. */
function observationRow(
  dataset: Dataset,
  question: Question,
  fact: Fact,
  scale: Scale,
): readonly (AnswerCell | Failure)[] {
  try {
    const { value, evidence } = answerWith(dataset, question, fact, RULE);
    const [first] = evidence;
    const cells = [
      cell(first.fact.period?.text ?? ""),
      numberCell(value, fact.unit, scale),
      cell(first.fact.status),
      cell(first.claims.length, "0"),
      dateCell(first.fact.known),
      cell(first.fact.source),
    ];
    return resting(cells, evidence);
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    return [
      cell(fact.period?.text ?? ""),
      ...Array.from({ length: TITLES.length - 1 }, () => failure),
    ];
  }
}

const RULE: Words = { en: "the figure for this time", zh: "该时点的数字" };
