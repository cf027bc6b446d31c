import type { Entity, IsoDate, Metric } from "../../core/fact";
import { evidenceOf } from "../../core/claims";
import { answer } from "../../core/query";
import { periodOn, type WrittenPeriod } from "../../core/relativePeriod";
import { QUALIFIERS, spelled } from "../../core/vocabulary";
import type { Words } from "../../core/words";
import { dateCell } from "../format";
import { AS_OF, ENTITY, METRIC, optionsParameter, PERIOD } from "../parameters";
import { cell, defineFunction } from "../record";
import {
  laidOut,
  numberCell,
  resting,
  statusCell,
  TABLE_OPTIONS,
  type TableOptions,
} from "../tableParts";

const TITLES: readonly Words[] = [
  { en: "Value", zh: "数值" },
  { en: "Agrees", zh: "一致" },
  { en: "Period", zh: "期间" },
  { en: "Status", zh: "状态" },
  { en: "Qualifier", zh: "限定" },
  { en: "Known", zh: "公开日" },
  { en: "Origin", zh: "首发" },
  { en: "Source", zh: "来源" },
  { en: "Paragraph", zh: "段落" },
  { en: "Printed", zh: "原文" },
  { en: "Fact", zh: "数字编号" },
];

export const claims = defineFunction<[Entity, Metric, WrittenPeriod, IsoDate, TableOptions]>({
  id: "CLAIMS",
  family: "disagreement",
  errors: [
    {
      formula: '=AIFIN.CLAIMS("OpenAI","ARR",2019)',
      code: "#N/A",
      words: {
        en: "Nobody claims anything about that time: the message names the nearest periods.",
        zh: "没有关于该时点的说法：提示会列出最接近的期间。",
      },
    },
    {
      formula: '=AIFIN.CLAIMS("OpenAI","ARR",{2023,2025})',
      code: "#VALUE!",
      words: {
        en: "One figure at a time: its claims are a table. AGREE and SPREAD take ranges.",
        zh: "一次一个数字：其说法是一张表。AGREE 与 SPREAD 可用区域。",
      },
    },
  ],
  summary: {
    en: "Every claim about one figure, the chosen one first, and whether each agrees with it within its rounding.",
    zh: "关于同一数字的全部说法，选定者在前，并标明是否在舍入范围内一致。",
  },
  parameters: [ENTITY, METRIC, PERIOD, AS_OF, optionsParameter<TableOptions>(TABLE_OPTIONS)],
  use: {
    en: "When a card says disputed, or before a figure goes to an auditor.",
    zh: "卡片标明有争议时，或在数字交给审计之前。",
  },
  avoid: {
    en: "Not for other dates of the same metric: use HISTORY.",
    zh: "同一指标的其他日期请用 HISTORY。",
  },
  examples: [
    {
      formula: '=AIFIN.CLAIMS("OpenAI","ARR",2023,,"Mag=Billions")',
      answer: [
        TITLES.map(({ en }) => en),
        [
          2,
          true,
          "2023",
          "actual",
          "exact",
          46053,
          "OpenAI",
          "neteasehao-2026-01",
          21,
          "20億美元",
          "openai-arr-2023-neteasehao",
        ],
        [
          1.6,
          false,
          "2023-12",
          "actual",
          "exact",
          45460,
          "The Information",
          "byteailab-2024-06",
          5,
          "16亿美元",
          "openai-arr-2023-12-byteailab",
        ],
      ],
      says: { en: "two reports that disagree", zh: "两份互相矛盾的报道" },
    },
  ],
  body: (dataset, entity, metric, written, asOf, options) => {
    const { status, pick, scope, counterparty } = options;
    const question = { entity, metric, asOf, status, pick, scope, counterparty };
    const found = answer(dataset, { ...question, period: periodOn(written, asOf) });
    const [evidence] = found.evidence;
    const facts = evidence.claims.map(({ fact }) => fact);
    const rows = evidence.claims.map(({ fact, agrees }) =>
      resting(
        [
          numberCell(fact.value, fact.unit, options),
          cell(agrees),
          cell(fact.period?.text ?? ""),
          statusCell(fact, options.lang),
          cell(
            options.lang === null
              ? fact.qualifier
              : spelled(QUALIFIERS, fact.qualifier, options.lang),
          ),
          dateCell(fact.known),
          cell(fact.origin),
          cell(fact.source),
          cell(Number(fact.locator), "0"),
          cell(fact.printed),
          cell(fact.id),
        ],
        fact === evidence.fact ? found : { evidence: [evidenceOf(fact, facts, ONE_OF_THE_CLAIMS)] },
      ),
    );
    return laidOut(options, TITLES, rows);
  },
});

const ONE_OF_THE_CLAIMS: Words = {
  en: "another claim about the same figure",
  zh: "关于同一数字的另一种说法",
};
