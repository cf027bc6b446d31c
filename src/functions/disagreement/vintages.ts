import type { Entity, Fact, IsoDate, Metric } from "../../core/fact";
import { Failure } from "../../core/failure";
import { dayPeriod } from "../../core/period";
import type { Answer } from "../../core/pick";
import { periodOn, type WrittenPeriod } from "../../core/relativePeriod";
import { type Vintage, vintages as vintagesOf } from "../../core/vintages";
import type { Words } from "../../core/words";
import { dateCell } from "../format";
import { AS_OF, ENTITY, METRIC, optionsParameter, PERIOD } from "../parameters";
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
import { refuseTooLarge } from "../tableSize";

const TITLES: readonly Words[] = [
  { en: "As of", zh: "截至" },
  { en: "Period", zh: "期间" },
  { en: "Value", zh: "数值" },
  { en: "Status", zh: "状态" },
  { en: "Printed", zh: "原文" },
  { en: "Origin", zh: "首发" },
  { en: "Source", zh: "来源" },
  { en: "Fact", zh: "数字编号" },
  { en: "Change", zh: "变动" },
];

export const vintages = defineFunction<[Entity, Metric, WrittenPeriod, IsoDate, TableOptions]>({
  id: "VINTAGES",
  family: "disagreement",
  summary: {
    en: "How the answer for a period changed as more became known: one row for each day on which another fact answered.",
    zh: "某期间的答案如何随已知增多而变化：答案改由另一事实给出的每一天一行。",
  },
  parameters: [ENTITY, METRIC, PERIOD, AS_OF, optionsParameter<TableOptions>(TABLE_OPTIONS)],
  use: {
    en: "To see what a model built on an earlier day would have said, and when it was overtaken. As of is the first day on which GET gives the row's value: a month counts from its last day. Change is the value less the one before, blank where a figure of another time answers.",
    zh: "用于查看更早时建立的模型会给出什么，以及何时被取代。“截至”为 GET 开始给出该值的首日：月份自其最后一天起算。“变动”为与前一值之差；改由其他时点的数字作答时为空。",
  },
  avoid: {
    en: "Not for the course of time itself: use HISTORY. A change may come of another report, not of anything that happened; Status and Source tell.",
    zh: "不用于指标本身的历程：请用 HISTORY。变动可能来自另一报道而非实际变化，请看状态与来源。",
  },
  equation: "change = value − value before",
  examples: [
    {
      formula: '=AIFIN.VINTAGES("OpenAI","ARR",2025,,"Mag=Billions")',
      answer: [
        TITLES.map(({ en }) => en),
        [
          45961,
          "2025",
          13,
          "projection",
          "130亿美元",
          "vpshk.cn",
          "vpshk-2026-01",
          "openai-arr-2025-vpshk",
          null,
        ],
        [
          46053,
          "2025",
          20,
          "actual",
          "200億美元",
          "OpenAI",
          "neteasehao-2026-01",
          "openai-arr-2025-neteasehao",
          7,
        ],
      ],
      says: {
        en: "a projection of October 2025, then the result",
        zh: "2025 年 10 月的预测，后为实绩",
      },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.VINTAGES("OpenAI","ARR",2025,DATE(2024,12,31))',
      code: "#N/A",
      words: {
        en: "On that day there was no answer yet: leave asof out, or ask for a period that was reported on by then.",
        zh: "该日尚无答案：请省略 asof，或查询当时已有报道的期间。",
      },
    },
    {
      formula: '=AIFIN.VINTAGES("OpenAI","ARR",{2024,2025})',
      code: "#VALUE!",
      words: {
        en: "One figure at a time: its vintages are a table.",
        zh: "一次一个数字：其各版本是一张表。",
      },
    },
  ],
  body: (dataset, entity, metric, written, asOf, options) => {
    const { status, pick, scope, counterparty } = options;
    const period = periodOn(written, asOf);
    const question = { entity, metric, period, asOf, status, pick, scope, counterparty };
    const all = vintagesOf(dataset, question);
    refuseTooLarge(all.length + 1, TITLES.length);
    const rows = all.map((vintage, at) => vintageRow(vintage, all[at - 1], options));
    return laidOut(options, TITLES, inOrder(rows, options.sort));
  },
});

function vintageRow(
  { asOf, found }: Vintage,
  before: Vintage | undefined,
  options: TableOptions,
): readonly (AnswerCell | Failure)[] {
  const day = dateCell(dayPeriod(asOf));
  if (found instanceof Failure) return [day, ...TITLES.slice(1).map(() => found)];
  const [fact] = found.facts;
  const cells = [
    day,
    cell(joined(found, ({ period }) => period?.text ?? "")),
    numberCell(found.value, fact.unit, options),
    cell(joined(found, (one) => String(statusCell(one, options.lang).value))),
    cell(joined(found, ({ printed }) => printed)),
    cell(joined(found, ({ origin }) => origin)),
    cell(joined(found, ({ source }) => source)),
    cell(joined(found, ({ id }) => id)),
    change(found, before, options),
  ];
  return resting(cells, found);
}

/** What the facts of an answer have: one thing, or the two that a median lies between. */
function joined({ facts }: Answer, of: (fact: Fact) => string): string {
  return [...new Set(facts.map(of))].join(", ");
}

function isOfOneTime({ period: a }: Fact, { period: b }: Fact): boolean {
  return a?.end === b?.end;
}

/** Blank for the first and where another time answers, which is no revision; #N/A where there is no number on one side. */
function change(
  { value, facts }: Answer,
  before: Vintage | undefined,
  { mag }: TableOptions,
): AnswerCell | Failure {
  if (!before) return cell(null);
  if (!(before.found instanceof Failure) && !isOfOneTime(facts[0], before.found.facts[0]))
    return cell(null);
  const earlier = before.found instanceof Failure ? null : before.found.value;
  const difference = value === null || earlier === null ? null : value - earlier;
  return numberCell(difference, facts[0].unit, { mag, cards: null, lang: null });
}
