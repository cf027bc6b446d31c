import { shortName } from "../../core/arithmetic/namedFact";
import type { Dataset } from "../../core/facts/dataset";
import type { Evidence } from "../../core/evidence/explanation";
import type { Fact, Source } from "../../core/facts/fact";
import { QUALIFIERS, spelled, STATUSES } from "../../core/facts/vocabulary";
import type { Language, Words } from "../../core/words/words";
import { clipped, utf8Length } from "./bytes";
import type { AnswerCell, CardWords } from "../record/record";
import { scopeOf } from "../../core/facts/scopeOf";

/**
 * A number that Excel shows with a card and that answers `=B4.Source`.
 *
 * A class, and not a plain record, because Microsoft's runtime searches every plain object of a
 * result for proxies of Excel's objects, level by level, which costs more than the answer itself;
 * what is sent is the same.
 */
export class NumberCard {
  readonly type = "Double";
  readonly basicValue: number;
  readonly numberFormat: string;
  readonly properties: Readonly<Record<string, TextProperty>>;
  readonly layouts: { readonly card: { readonly sections: readonly [ListSection] } };
  readonly provider: { readonly description: string };

  constructor(
    value: number,
    format: string,
    properties: Readonly<Record<string, TextProperty>>,
    provider: string,
  ) {
    this.basicValue = value;
    this.numberFormat = format;
    this.properties = properties;
    this.layouts = {
      card: { sections: [{ layout: "List", properties: Object.keys(properties) }] },
    };
    this.provider = { description: provider };
  }
}

interface TextProperty {
  readonly type: "String";
  readonly basicValue: string;
  readonly propertyMetadata?: { readonly attribution: readonly [Attribution] };
}

interface ListSection {
  readonly layout: "List";
  readonly properties: readonly string[];
}

type Attribution = { readonly sourceAddress: string } | { readonly sourceText: string };

/** The most that a card takes as JSON in UTF-8: Excel takes some 5 MB of answers at once. */
export const MOST_BYTES = 700;

/** The same for a card of which nothing is to be cut: the longest of ours stays well below. */
export const MOST_BYTES_WHOLE = 1_200;

/** What a card says, line by line. */
interface Lines {
  readonly source: string;
  readonly figure: string;
  readonly status: string;
  /** Ids of facts, a blank between two. */
  readonly factId: string;
  readonly attribution: Attribution;
  /** What is cut where there is too much, first to last. */
  readonly cut: readonly ("source" | "figure" | "status")[];
}

/**
 * The names of the lines, by which formulas ask for them (`=B4.Source`). The id has one name
 * everywhere: `SOURCE(B4)` reads it.
 */
const NAMES: Readonly<Record<Language, Readonly<Record<"source" | "figure" | "status", string>>>> =
  {
    en: { source: "Source", figure: "Figure", status: "Status" },
    zh: { source: "来源", figure: "数字", status: "状态" },
  };

/** What a number that was read from the dataset, or computed from it, carries. */
export function card(
  cell: AnswerCell & { readonly value: number; readonly card: CardWords },
  dataset: Dataset,
  language: Language,
): NumberCard {
  const [first] = cell.evidence;
  const lines =
    first?.role === "answer"
      ? figureLines(first, cell.card, dataset, language)
      : computedLines(cell.evidence, cell.card, dataset, language);
  const made = (fitted: Lines) => cardOf(cell, fitted, dataset, language);
  return made(fitting(lines, cell.card.isWhole ? MOST_BYTES_WHOLE : MOST_BYTES, made));
}

function cardOf(
  { value, format }: { readonly value: number; readonly format?: string | undefined },
  { source, figure, status, factId, attribution }: Lines,
  { version }: Dataset,
  language: Language,
): NumberCard {
  const names = NAMES[language];
  const properties = {
    [names.source]: { ...text(source), propertyMetadata: { attribution: [attribution] as const } },
    [names.figure]: text(figure),
    [names.status]: text(status),
    FactId: text(factId),
  };
  return new NumberCard(value, format ?? "General", properties, `AIFIN ${version}`);
}

function text(basicValue: string): TextProperty {
  return { type: "String", basicValue };
}

/** The lines cut to so many bytes. */
function fitting(lines: Lines, most: number, made: (lines: Lines) => NumberCard): Lines {
  let fitted = lines;
  for (const line of lines.cut) {
    const over = utf8Length(JSON.stringify(made(fitted))) - most;
    if (over <= 0) return fitted;
    const room = Math.max(LEAST[line], utf8Length(fitted[line]) - over);
    fitted = { ...fitted, [line]: clipped(fitted[line], room) };
  }
  return fitted;
}

/** What is left of a line at least, in bytes: who published, what the figure is. */
const LEAST = { source: 37, status: 24, figure: 12 } as const;

const SEPARATOR: Words = { en: ", ", zh: "，" };
/** Which of its times are our inference. */
function inferred({ period, periodBasis, knownBasis }: Fact): Words {
  const isPeriod = period !== null && periodBasis === "inferred";
  const isKnown = knownBasis === "inferred";
  if (isPeriod && isKnown) return { en: "period, known inferred", zh: "期间、公开日为推断" };
  if (isPeriod) return { en: "period inferred", zh: "期间为推断" };
  return isKnown ? { en: "known inferred", zh: "公开日为推断" } : { en: "", zh: "" };
}

const DISPUTED: Words = { en: "disputed", zh: "有争议" };

/** The lines of one figure. */
function figureLines(
  { fact, claims, disputed, rule, later }: Evidence,
  words: CardWords,
  dataset: Dataset,
  language: Language,
): Lines {
  const { computed } = words;
  const source = dataset.sources.get(fact.source);
  const known = { en: `known ${fact.known.text}`, zh: `${fact.known.text} 公开` };
  const count = { en: `${claims.length} claims`, zh: `${claims.length} 种说法` };
  const status = joined(language, [
    ...(computed ? [computed[language]] : []),
    spelled(STATUSES, fact.status, language),
    ...(disputed ? [DISPUTED[language]] : []),
    ...(claims.length > 1 ? [count[language]] : []),
    known[language],
    inferred(fact)[language],
    asOfText(words, language),
    // Where there is no room for all, a newer figure is worth more than the rule that passed it by.
    ...later.slice(0, LATER_NAMED).map((one) => laterWords(one, fact)[language]),
    rule[language],
  ]);
  return {
    source: `${source?.publisher ?? fact.source}, ¶${fact.locator}: ${titleOf(source, language)}`,
    figure: joined(language, [
      printed(fact, language),
      scopeOf(fact),
      fact.period?.text ?? "",
      unitText(words, language),
    ]),
    status,
    factId: fact.id,
    attribution: attributionOf(source, fact),
    cut: ["source", "status", "figure"],
  };
}

/** Where a document prints no link to itself, its publisher stands for it. */
function attributionOf(source: Source | undefined, fact: Fact): Attribution {
  return source?.url
    ? { sourceAddress: source.url }
    : { sourceText: source?.publisher ?? fact.source };
}

/** How many later figures a card names; the pane names all. */
const LATER_NAMED = 1;

/** What a newer figure would be, of another scope or only planned, or a report beside a plan. */
function laterWords(later: Fact, chosen: Fact): Words {
  const { printed, period, status } = later;
  const scope = scopeOf(later);
  const isWhole = scope === "" && scopeOf(chosen) !== "";
  const what = (language: Language) =>
    [isWhole ? "whole" : scope, period?.text ?? "", spelled(STATUSES, status, language)]
      .filter(Boolean)
      .join(" ");
  const [en, zh] = period?.end === chosen.period?.end ? ["also", "另有"] : ["later", "更晚"];
  return { en: `${en}: ${printed} (${what("en")})`, zh: `${zh}：${printed}（${what("zh")}）` };
}

/** How many facts a card names; the pane names all. */
const FACTS_NAMED = 4;

/** The lines of a number that was computed: the facts that went in, and how. */
function computedLines(
  evidence: readonly Evidence[],
  words: CardWords,
  dataset: Dataset,
  language: Language,
): Lines {
  const { computed, isEquation } = words;
  const facts = evidence.slice(0, FACTS_NAMED).map(({ fact }) => fact);
  const [first] = facts;
  const sources = [...new Set(facts.map(({ source }) => source))].map((id) =>
    dataset.sources.get(id),
  );
  const places = sources.map((source) => {
    const own = facts.filter((fact) => fact.source === source?.id);
    return `${source?.publisher ?? ""}, ¶${[...new Set(own.map(({ locator }) => locator))].join("+")}`;
  });
  const names = facts.map((fact) => nameOf(fact, dataset, language));
  const terms = facts.map((fact, at) => {
    const figure = printed(fact, language);
    const name = names[at] ?? "";
    return isEquation || name === names[at - 1] ? figure : `${name} ${figure}`;
  });
  const known = facts.map((fact) => fact.known.text).sort();
  const since = { en: `known ${known.at(-1) ?? ""}`, zh: `${known.at(-1) ?? ""} 公开` };
  return {
    source: places.join("; "),
    figure: joined(language, [...terms, unitText(words, language)]),
    status: joined(language, [
      computed?.[language] ?? "",
      since[language],
      asOfText(words, language),
    ]),
    factId: facts.map(({ id }) => id).join(" "),
    attribution: first
      ? attributionOf(dataset.sources.get(first.source), first)
      : { sourceText: "AIFIN" },
    // Figures that an equation does not repeat are worth more than whole names of publishers.
    cut: isEquation ? ["source", "figure", "status"] : ["figure", "source", "status"],
  };
}

function unitText({ unit, hasWorkbookMag }: CardWords, language: Language): string {
  return hasWorkbookMag ? `${unit}${OF_WORKBOOK[language]}` : unit;
}

const OF_WORKBOOK: Words = { en: " (the workbook's Mag)", zh: "（工作簿的 Mag）" };

function asOfText({ workbookAsOf }: CardWords, language: Language): string {
  if (workbookAsOf === undefined) return "";
  return language === "zh" ? `工作簿截至 ${workbookAsOf}` : `the workbook's as-of ${workbookAsOf}`;
}

/**
 * A metric by its abbreviation where it has one, as there is little room; said once where figures
 * in a row are of the same.
 */
function nameOf(fact: Fact, dataset: Dataset, language: Language): string {
  const { metric } = fact;
  const scope = scopeOf(fact);
  const found = dataset.metrics.get(metric);
  const name = found && (language === "zh" ? found.nameZh : shortName(found));
  return scope === "" ? (name ?? metric) : `${name ?? metric} (${scope})`;
}

function printed({ qualifier, printed }: Fact, language: Language): string {
  return qualifier === "exact" || qualifier === "range"
    ? printed
    : `${spelled(QUALIFIERS, qualifier, language)} ${printed}`;
}

function titleOf(source: Source | undefined, language: Language): string {
  return (language === "zh" ? source?.title : source?.titleEn) ?? "";
}

function joined(language: Language, parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(SEPARATOR[language]);
}
