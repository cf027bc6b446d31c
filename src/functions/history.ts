import type { AskedPeriod } from "../core/askedPeriod";
import type { Dataset } from "../core/dataset";
import type { Entity, Fact, IsoDate, Metric } from "../core/fact";
import { Failure } from "../core/failure";
import { contains, type Period } from "../core/period";
import { answer, candidates, isSameTime } from "../core/query";
import type { Question } from "../core/question";
import type { Scale } from "../core/scale";
import { dateCell } from "./format";
import { AS_OF, ENTITY, METRIC, PERIODS } from "./parameters";
import { type AnswerCell, cell, defineFunction } from "./record";
import { numberCell, resting, TABLE_OPTIONS, type TableOptions, titled } from "./tableParts";

const TITLES = ["Period", "Value", "Status", "Claims", "Known", "Source"];

export const history = defineFunction<[Entity, Metric, AskedPeriod | null, IsoDate, TableOptions]>({
  id: "HISTORY",
  summary: {
    en: "Every observation of a metric in order of time, one row each: period, value, status, claims, known, source.",
    zh: "某指标的全部观察，按时间排列，每次一行：期间、数值、状态、说法数、公开日、来源。",
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
      observationRow(dataset, { ...question, period: fact.period ?? "latest" }, mag),
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
  const facts = candidates(dataset, question).filter(({ period }) => isWithin(period, within));
  if (facts.length === 0) answer(dataset, { ...question, period: within ?? "latest" });
  const kept: Fact[] = [];
  for (const fact of facts)
    if (!kept.some((other) => isSameTime(fact, other, question))) kept.push(fact);
  if (kept.length === 0) throw noneWithin(within);
  kept.sort((a, b) => ((a.period?.end ?? "") < (b.period?.end ?? "") ? -1 : 1));
  return within === "latest" ? kept.slice(-1) : kept;
}

function isWithin(period: Period | null, within: AskedPeriod | null): boolean {
  return within === null || within === "latest" || period === null || contains(within, period);
}

function noneWithin(within: AskedPeriod | null): Failure {
  const text = within === null || within === "latest" ? "" : within.text;
  return new Failure("not-found", {
    en: `No figure lies within ${text}.`,
    zh: `${text} 内没有数字。`,
  });
}

function observationRow(
  dataset: Dataset,
  question: Question,
  scale: Scale,
): readonly (AnswerCell | Failure)[] {
  const { value, evidence } = answer(dataset, question);
  const { fact } = evidence;
  const cells = [
    cell(fact.period?.text ?? ""),
    numberCell(value, fact.unit, scale),
    cell(fact.status),
    cell(evidence.claims.length, "0"),
    dateCell(fact.known),
    cell(fact.source),
  ];
  return resting(cells, evidence);
}
