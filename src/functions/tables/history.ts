import { noFigure } from "../../core/absence";
import { compare } from "../../core/claims";
import type { Dataset } from "../../core/dataset";
import type { Entity, Fact, IsoDate, Metric } from "../../core/fact";
import { Failure } from "../../core/failure";
import { type AskedPeriod, contains } from "../../core/period";
import { answer, answerWith, isSameThing, refuseSeveralParties } from "../../core/query";
import type { Question } from "../../core/question";
import { periodOn, type WrittenPeriod } from "../../core/relativePeriod";
import { candidates, latestKnownFirst } from "../../core/rule";
import type { Words } from "../../core/words";
import { dateCell } from "../format";
import { AS_OF, ENTITY, METRIC, optionsParameter, PERIODS } from "../parameters";
import { type AnswerCell, cell, defineFunction } from "../record";
import {
  inOrder,
  laidOut,
  numberCell,
  resting,
  statusCell,
  TABLE_OPTIONS,
  type TableOptions,
} from "../tableParts";

const TITLES: readonly Words[] = [
  { en: "Period", zh: "期间" },
  { en: "Value", zh: "数值" },
  { en: "Status", zh: "状态" },
  { en: "Claims", zh: "说法数" },
  { en: "Known", zh: "公开日" },
  { en: "Source", zh: "来源" },
];

export const history = defineFunction<
  [Entity, Metric, WrittenPeriod | null, IsoDate, TableOptions]
>({
  id: "HISTORY",
  family: "tables",
  summary: {
    en: "A metric over time, one row for each time that is reported on: period, value, status, number of claims, known, source.",
    zh: "某指标的历程，每个有报道的时点一行：期间、数值、状态、说法数、公开日、来源。",
  },
  parameters: [ENTITY, METRIC, PERIODS, AS_OF, optionsParameter<TableOptions>(TABLE_OPTIONS)],
  use: {
    en: "To see what exists, or to chart it. Sort=desc puts the latest first, Dir=H runs across, Cards=1 puts the source on each number.",
    zh: "用于查看现有数据或作图。Sort=desc 最新在前，Dir=H 横向排列，Cards=1 使每个数字带来源卡片。",
  },
  avoid: {
    en: 'Not for one number in a model: use GET, whose cell carries the source. Do not add up: totals may stand beside their parts, and scopes apart. Periods are text: look them up as "2024".',
    zh: "模型中的单个数字请用 GET，其单元格带有来源。不可相加：合计可能与其组成部分并列，且各范围分开。期间为文本：请以文本“2024”查找。",
  },
  examples: [
    {
      formula: '=AIFIN.HISTORY("OpenAI","Compute")',
      answer: [
        ["Period", "Value", "Status", "Claims", "Known", "Source"],
        ["2023", 0.2, "actual", 1, 46053, "neteasehao-2026-01"],
        ["2024", 0.6, "actual", 1, 46053, "neteasehao-2026-01"],
        ["2025", 1.9, "actual", 1, 46053, "neteasehao-2026-01"],
      ],
      says: { en: "OpenAI's compute by year", zh: "OpenAI 历年算力" },
    },
    {
      formula: '=AIFIN.HISTORY("OpenAI","ARR","2024..2025",,"Mag=Billions; Headers=0; Sort=desc")',
      answer: [
        ["2025", 20, "actual", 2, 46053, "neteasehao-2026-01"],
        ["2024", 6, "actual", 1, 46053, "neteasehao-2026-01"],
        ["2024-06", 3.4, "actual", 1, 45460, "byteailab-2024-06"],
      ],
      says: {
        en: "the run-rate, the latest first, without titles",
        zh: "年化收入，最新在前，无表头",
      },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.HISTORY("OpenAI","Compute","2019..2021")',
      code: "#N/A",
      words: {
        en: "Nothing is reported on that time: leave periods out to see all there is.",
        zh: "该时段没有报道：省略期间即可查看全部。",
      },
    },
    {
      formula: '=AIFIN.HISTORY({"OpenAI";"Anthropic"},"ARR")',
      code: "#VALUE!",
      words: {
        en: "One company at a time: for several at once use GRID.",
        zh: "一次一家公司：多家请用 GRID。",
      },
    },
  ],
  body: (dataset, entity, metric, written, asOf, options) => {
    const { status, pick, scope, counterparty } = options;
    const how = { status, pick, scope, counterparty };
    const within = written === null ? null : periodOn(written, asOf);
    const question: Question = { entity, metric, asOf, period: "latest", ...how };
    const rows = observations(dataset, question, within).map((fact) =>
      observationRow(dataset, question, fact, options),
    );
    return laidOut(options, TITLES, inOrder(rows, options.sort));
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
  options: TableOptions,
): readonly (AnswerCell | Failure)[] {
  try {
    const found = answerWith(dataset, question, fact, RULE);
    const [first] = found.evidence;
    const cells = [
      cell(first.fact.period?.text ?? ""),
      numberCell(found.value, fact.unit, options),
      statusCell(first.fact, options.lang),
      cell(first.claims.length, "0"),
      dateCell(first.fact.known),
      cell(first.fact.source),
    ];
    return resting(cells, found);
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    return [
      cell(fact.period?.text ?? ""),
      ...Array.from({ length: TITLES.length - 1 }, () => failure),
    ];
  }
}

const RULE: Words = { en: "the figure for this time", zh: "该时点的数字" };
