import type { AskedPeriod } from "../core/askedPeriod";
import type { Entity, IsoDate, Metric } from "../core/fact";
import { evidenceOf } from "../core/claims";
import { answer } from "../core/query";
import type { Words } from "../core/words";
import { dateCell } from "./format";
import { AS_OF, ENTITY, METRIC, PERIOD } from "./parameters";
import { cell, defineFunction } from "./record";
import { numberCell, resting, TABLE_OPTIONS, type TableOptions, titled } from "./tableParts";

const TITLES = [
  "Value",
  "Agrees",
  "Period",
  "Status",
  "Qualifier",
  "Known",
  "Origin",
  "Source",
  "Paragraph",
  "Printed",
  "Fact",
];

export const claims = defineFunction<[Entity, Metric, AskedPeriod, IsoDate, TableOptions]>({
  id: "CLAIMS",
  family: "disagreement",
  errors: [],
  summary: {
    en: "Every claim about one figure, the chosen one first, and whether each agrees with it within its rounding.",
    zh: "关于同一数字的全部说法，选定者在前，并标明是否在舍入范围内一致。",
  },
  parameters: [ENTITY, METRIC, PERIOD, AS_OF, TABLE_OPTIONS],
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
        TITLES,
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
  body: (dataset, entity, metric, period, asOf, { mag, headers, ...how }) => {
    const [evidence] = answer(dataset, { entity, metric, period, asOf, ...how }).evidence;
    const facts = evidence.claims.map(({ fact }) => fact);
    const rows = evidence.claims.map(({ fact, agrees }) =>
      resting(
        [
          numberCell(fact.value, fact.unit, mag),
          cell(agrees),
          cell(fact.period?.text ?? ""),
          cell(fact.status),
          cell(fact.qualifier),
          dateCell(fact.known),
          cell(fact.origin),
          cell(fact.source),
          cell(Number(fact.locator), "0"),
          cell(fact.printed),
          cell(fact.id),
        ],
        [fact === evidence.fact ? evidence : evidenceOf(fact, facts, ONE_OF_THE_CLAIMS)],
      ),
    );
    return titled(headers, TITLES, rows);
  },
});

const ONE_OF_THE_CLAIMS: Words = {
  en: "another claim about the same figure",
  zh: "关于同一数字的另一种说法",
};
