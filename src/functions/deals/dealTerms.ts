import { evidenceOf } from "../../core/query/claims";
import { type OpenTerm, unprintedTerms } from "../../core/deals/dealFormulas";
import { type KnownDeal, knownFactsIn } from "../../core/deals/knownDeal";
import { inScale } from "../../core/deals/terms";
import type { Deal, Fact } from "../../core/facts/fact";
import { Failure } from "../../core/words/failure";
import { claimsOf } from "../../core/query/query";
import type { Scale } from "../../core/words/scale";
import { QUALIFIERS, spellingOf } from "../../core/facts/vocabulary";
import type { Language, Words } from "../../core/words/words";
import { formatOf, knownCell, placeCell, scaledValue, unitIn } from "../answer/format";
import { deals } from "../kinds/deal";
import { oneOrZero } from "../options/choice";
import { mag, type Option } from "../options/options";
import { optionsParameter } from "../record/parameters";
import { type AnswerCell, type AnswerTable, cell, defineFunction } from "../record/record";
import { dealAsOf, type DealAsOf } from "./dealAsOf";
import { nothingYet } from "./nothingYet";
import {
  tableWithTitles,
  rowWithEvidence,
  statusCell,
  TABLE_LOOK,
  type TableLook,
} from "../answer/tableParts";
import { scopeOf } from "../../core/facts/scopeOf";

interface DealTermsOptions extends TableLook {
  readonly mag: Scale;
  readonly unprinted: boolean;
  readonly asOf: DealAsOf;
}

/** Whether terms that no article prints are listed, too. */
const unprinted: Option<boolean> = {
  names: ["Unprinted", "未载明"],
  fallback: true,
  read: oneOrZero("Unprinted"),
};

const TITLES: readonly Words[] = [
  { en: "Deal", zh: "协议" },
  { en: "Term", zh: "条款" },
  { en: "Scope", zh: "范围" },
  { en: "Value", zh: "数值" },
  { en: "Low", zh: "下限" },
  { en: "High", zh: "上限" },
  { en: "Unit", zh: "计量单位" },
  { en: "Qualifier", zh: "限定" },
  { en: "Status", zh: "状态" },
  { en: "Known", zh: "公开日" },
  { en: "Source", zh: "来源" },
  { en: "Paragraph", zh: "段落" },
  { en: "Printed", zh: "原文" },
  { en: "Option", zh: "选项" },
  { en: "Fact", zh: "数字编号" },
];

export const dealTerms = defineFunction<[readonly Deal[] | null, DealTermsOptions]>({
  id: "DEALTERMS",
  family: "deals",
  parameters: [
    {
      name: "deals",
      kind: deals,
      optional: true,
    },
    optionsParameter<DealTermsOptions>({ mag, unprinted, asOf: dealAsOf, ...TABLE_LOOK }),
  ],
  body: (dataset, request, options) => {
    const listed = request ?? [...dataset.deals.values()];
    const asOf = options.asOf.day;
    const rows = listed.flatMap((deal) => dealRows({ dataset, deal, asOf }, options));
    if (rows.length > 0) return tableWithTitles(options, TITLES, rows);
    throw nothingYet(dataset, listed, asOf) ?? nothingKnown();
  },
});

/** The terms of one deal; none of a deal of which nothing was public yet. */
function dealRows(known: KnownDeal, options: DealTermsOptions): AnswerTable {
  const facts = knownFactsIn(known);
  if (facts.length === 0) return [];
  const open = options.unprinted ? unprintedTerms(known) : [];
  return [
    ...facts.map((fact) => factRow(known, fact, options)),
    ...open.map((term) => unprintedRow(known.deal, term, options)),
  ];
}

function factRow({ dataset, deal, asOf }: KnownDeal, fact: Fact, options: DealTermsOptions) {
  const { mag, lang } = options;
  const metric = dataset.metrics.get(fact.metric);
  const amount = (value: number | null) =>
    value === null
      ? cell(null)
      : cell(scaledValue(value, fact.unit, mag), formatOf(fact.unit, mag));
  const row: readonly AnswerCell[] = [
    cell(deal.id),
    cell((lang === "zh" ? metric?.nameZh : metric?.name) ?? fact.metric),
    cell(scopeOf(fact) || null),
    amount(fact.value),
    amount(fact.low),
    amount(fact.high),
    cell(unitIn(fact.unit, mag, lang ?? "en")),
    cell(lang === null ? fact.qualifier : spellingOf(QUALIFIERS, fact.qualifier, lang)),
    statusCell(fact, lang),
    knownCell(fact.known),
    cell(fact.source),
    placeCell(fact.locator),
    cell(fact.printed),
    cell(null),
    cell(fact.id),
  ];
  return rowWithEvidence(row, {
    get evidence() {
      return [evidenceOf(fact, claimsOf(dataset, fact, asOf), LISTED)];
    },
  });
}

const LISTED: Words = { en: "a term of the deal", zh: "协议条款" };

/**
 * A term that no article prints: what it is, what holds until somebody sets it, and by which
 * option.
 */
function unprintedRow(
  deal: Deal,
  { words, names, unit = "", assumed = null }: OpenTerm,
  { mag, lang }: DealTermsOptions,
): readonly AnswerCell[] {
  const value = assumed !== null && Number.isFinite(assumed.value) ? assumed.value : null;
  return [
    cell(deal.id),
    cell(words[lang ?? "en"]),
    cell(null),
    value === null ? cell(null) : cell(inScale(value, unit, mag), formatOf(unit, mag)),
    cell(null),
    cell(null),
    cell(unitIn(unit, mag, lang ?? "en")),
    cell(null),
    cell(unknownIn(lang)),
    cell(null),
    cell(null),
    cell(null),
    cell(null),
    cell(names[lang === "zh" ? 1 : 0]),
    cell(null),
  ];
}

function unknownIn(lang: Language | null): string {
  return lang === "zh" ? "未载明" : "unknown";
}

function nothingKnown(): Failure {
  return new Failure("not-found", {
    en: "No article prints a figure of these deals.",
    zh: "各文均未载明这些协议的数字。",
  });
}
