import { evidenceOf } from "../../core/query/claims";
import type { Dataset } from "../../core/facts/dataset";
import type { Entity, Fact, Metric } from "../../core/facts/fact";
import type { IsoDate } from "../../core/period/calendar";
import { factsPassing } from "../../core/discovery/factFilter";
import { Failure } from "../../core/words/failure";
import type { Period } from "../../core/period/period";
import { answerWithEvidence } from "../../core/query/pick";
import { claimsOf } from "../../core/query/query";
import type { Question } from "../../core/query/question";
import { namedPeriodOn, type WrittenPeriod } from "../../core/period/relativePeriod";
import type { Scale } from "../../core/words/scale";
import { QUALIFIERS, spellingOf } from "../../core/facts/vocabulary";
import type { Words } from "../../core/words/words";
import { formatOf, knownCell, placeCell, scaledValue, unitIn } from "../answer/format";
import { counterparty, mag, scope, status } from "../options/options";
import { AS_OF, optionsParameter } from "../record/parameters";
import { ENTITIES, METRICS, SEVERAL_PERIODS } from "../record/rangeParameters";
import { type AnswerCell, cell, defineFunction } from "../record/record";
import {
  tableWithTitles,
  rowWithEvidence,
  statusCell,
  TABLE_LOOK,
  type TableLook,
} from "../answer/tableParts";
import { refuseTooLarge } from "../answer/tableSize";
import { byPeriod } from "./byPeriod";
import { fromSource, sortIfGiven } from "./filterOptions";

interface FactsOptions extends TableLook {
  readonly mag: Scale;
  readonly status: Question["status"];
  readonly scope: string | null;
  readonly counterparty: string | null;
  readonly source: string | null;
  readonly sort: "asc" | "desc" | null;
}

const FACTS_OPTIONS = optionsParameter<FactsOptions>({
  mag,
  status,
  scope,
  counterparty,
  source: fromSource,
  sort: sortIfGiven,
  ...TABLE_LOOK,
});

/** The columns of facts.csv, by its own names. */
const COLUMNS: readonly (Words & {
  readonly of: (fact: Fact, options: FactsOptions) => AnswerCell;
})[] = [
  { en: "id", zh: "编号", of: ({ id }) => cell(id) },
  { en: "entity", zh: "主体", of: ({ entity }) => cell(entity) },
  { en: "counterparty", zh: "交易对方", of: (fact) => cell(fact.counterparty || null) },
  { en: "metric", zh: "指标", of: ({ metric }) => cell(metric) },
  { en: "scope", zh: "范围", of: ({ scope }) => cell(scope || null) },
  { en: "basis", zh: "口径", of: ({ basis }) => cell(basis || null) },
  { en: "deal", zh: "交易", of: ({ deal }) => cell(deal || null) },
  { en: "period", zh: "期间", of: ({ period }) => cell(period?.text ?? null) },
  {
    en: "period_basis",
    zh: "期间依据",
    of: ({ period, periodBasis }) => cell(period ? periodBasis : null),
  },
  { en: "value", zh: "数值", of: (fact, { mag }) => amount(fact.value, fact, mag) },
  { en: "low", zh: "下限", of: (fact, { mag }) => amount(fact.low, fact, mag) },
  { en: "high", zh: "上限", of: (fact, { mag }) => amount(fact.high, fact, mag) },
  {
    en: "unit",
    zh: "计量单位",
    of: (fact, { mag, lang }) => cell(unitIn(fact.unit, mag, lang ?? "en")),
  },
  { en: "precision", zh: "精度", of: (fact, { mag }) => amount(fact.precision, fact, mag) },
  {
    en: "qualifier",
    zh: "限定",
    of: ({ qualifier }, { lang }) =>
      cell(lang === null ? qualifier : spellingOf(QUALIFIERS, qualifier, lang)),
  },
  { en: "status", zh: "状态", of: (fact, { lang }) => statusCell(fact, lang) },
  { en: "known", zh: "公开日", of: ({ known }) => knownCell(known) },
  { en: "known_basis", zh: "公开日依据", of: ({ knownBasis }) => cell(knownBasis) },
  { en: "origin", zh: "首发", of: ({ origin }) => cell(origin) },
  { en: "source", zh: "来源", of: ({ source }) => cell(source) },
  { en: "locator", zh: "段落", of: ({ locator }) => placeCell(locator) },
  { en: "printed", zh: "原文", of: ({ printed }) => cell(printed) },
  { en: "note", zh: "说明", of: ({ note }) => cell(note || null) },
];

export const facts = defineFunction<
  [
    readonly Entity[] | null,
    readonly Metric[] | null,
    readonly WrittenPeriod[] | null,
    IsoDate,
    FactsOptions,
  ]
>({
  id: "FACTS",
  family: "tables",
  parameters: [ENTITIES, METRICS, SEVERAL_PERIODS, AS_OF, FACTS_OPTIONS],
  body: (dataset, entities, metrics, written, asOf, options) => {
    const periods = written?.map((one) => stretch(one, asOf)) ?? null;
    const found = factsPassing(dataset, { entities, metrics, periods, asOf, ...options });
    refuseTooLarge(found.length + 1, COLUMNS.length);
    const rows = byPeriod(found, ({ period }) => period, options.sort).map((fact) =>
      factRow(dataset, fact, asOf, options),
    );
    return tableWithTitles(options, COLUMNS, rows);
  },
});

/** @throws {Failure} `bad-input` for LATEST, which is no stretch of time. */
function stretch(written: WrittenPeriod, asOf: IsoDate): Period {
  const period = namedPeriodOn(written, asOf);
  if (period !== "latest") return period;
  throw new Failure("bad-input", {
    en: "LATEST is no stretch of time: expected periods such as 2025 or 2023..2025. The function LATEST gives the latest.",
    zh: "LATEST 不是事实可落入的时段：应为 2025 或 2023..2025 之类的期间。最新数字请用函数 LATEST。",
  });
}

function factRow(dataset: Dataset, fact: Fact, asOf: IsoDate, options: FactsOptions) {
  const found = answerWithEvidence(fact.value, [fact], () => [
    evidenceOf(fact, claimsOf(dataset, fact, asOf), LISTED),
  ]);
  return rowWithEvidence(
    COLUMNS.map(({ of }) => of(fact, options)),
    found,
  );
}

const LISTED: Words = { en: "listed, not chosen", zh: "列出，未经选取" };

/** An amount in the scale asked for; blank where the document prints none. */
function amount(value: number | null, { unit }: Fact, mag: Scale): AnswerCell {
  return value === null ? cell(null) : cell(scaledValue(value, unit, mag), formatOf(unit, mag));
}
