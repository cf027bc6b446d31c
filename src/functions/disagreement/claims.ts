import type { Entity, Metric } from "../../core/facts/fact";
import type { IsoDate } from "../../core/period/calendar";
import { evidenceOf } from "../../core/query/claims";
import { answerAmongClaims } from "../../core/query/query";
import { periodOn, type WrittenPeriod } from "../../core/period/relativePeriod";
import { QUALIFIERS, spellingOf } from "../../core/facts/vocabulary";
import type { Words } from "../../core/words/words";
import { knownCell, placeCell } from "../answer/format";
import { AS_OF, ENTITY, METRIC, optionsParameter, PERIOD } from "../record/parameters";
import { cell, defineFunction } from "../record/record";
import {
  tableWithTitles,
  numberCell,
  rowWithEvidence,
  statusCell,
  PERIOD_TABLE_OPTIONS,
  type PeriodTableOptions,
} from "../answer/tableParts";

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
  { en: "Superseded", zh: "已被取代" },
];

export const claims = defineFunction<[Entity, Metric, WrittenPeriod, IsoDate, PeriodTableOptions]>({
  id: "CLAIMS",
  family: "disagreement",
  parameters: [
    ENTITY,
    METRIC,
    PERIOD,
    AS_OF,
    optionsParameter<PeriodTableOptions>(PERIOD_TABLE_OPTIONS),
  ],
  body: (dataset, entity, metric, written, asOf, options) => {
    const period = periodOn(written, asOf, entity);
    const found = answerAmongClaims(dataset, { ...options, entity, metric, asOf, period });
    const [evidence] = found.evidence;
    const facts = evidence.claims.map(({ fact }) => fact);
    const rows = evidence.claims.map(({ fact, agrees, isSuperseded }) =>
      rowWithEvidence(
        [
          numberCell(fact.value, fact.unit, options),
          cell(agrees),
          cell(fact.period?.text ?? ""),
          fact.correctedFrom &&
          fact !== evidence.fact &&
          isSuperseded &&
          facts.some(({ replaces }) => replaces === fact.id)
            ? cell(CORRECTED[options.lang ?? "en"])
            : statusCell(fact, options.lang),
          cell(
            options.lang === null
              ? fact.qualifier
              : spellingOf(QUALIFIERS, fact.qualifier, options.lang),
          ),
          knownCell(fact.known),
          cell(fact.origin),
          cell(fact.source),
          placeCell(fact.locator),
          cell(fact.printed),
          cell(fact.id),
          cell(isSuperseded),
        ],
        fact === evidence.fact ? found : { evidence: [evidenceOf(fact, facts, ONE_OF_THE_CLAIMS)] },
      ),
    );
    return tableWithTitles(options, TITLES, rows);
  },
});

const CORRECTED: Words = { en: "corrected", zh: "已更正" };
const ONE_OF_THE_CLAIMS: Words = {
  en: "another claim about the same figure",
  zh: "关于同一数字的另一种说法",
};
