import { doubtsOf, doubtsOfFigure } from "../../core/arithmetic/doubts";
import { printedWords, shortName } from "../../core/arithmetic/namedFact";
import type { Dataset } from "../../core/facts/dataset";
import type { Evidence } from "../../core/evidence/explanation";
import type { Fact, Source } from "../../core/facts/fact";
import { spellingOf, STATUSES } from "../../core/facts/vocabulary";
import type { Language, Words } from "../../core/words/words";
import { clippedText } from "./bytes";
import type { AnswerCell, CardWords } from "../record/record";
import { BUNDLE, packOf } from "../../core/facts/pack";
import { qualifiedFigure } from "../../core/facts/shortFigure";
import { trust } from "../../core/query/rule";
import { locatorMark, sourceLine } from "../../core/facts/locator";
import { scopeOf } from "../../core/facts/scopeOf";
import { cardBytes, NumberCard } from "./numberCard";

/** The most that a card takes as JSON in UTF-8, on average half of it. */
export const MOST_BYTES = 900;

/** What of it two lines take at most; the status takes what is left. */
const MOST_BYTES_SOURCE = 120;
const MOST_BYTES_FIGURE = 200;
const LEAST_STATUS = 24;

/** What a card says, line by line. */
interface Lines {
  readonly source: string;
  readonly figure: string;
  readonly status: string;
  /** Ids of facts, a blank between two. */
  readonly factId: string;
}

/**
 * What a number that was read from the dataset, or computed from it, carries. Formulas ask for its
 * lines by their names (`=B4.Source`) and are stored with them, so that these are the same in every
 * language.
 */
export function card(
  { value, format, card: words, evidence }: AnswerCell & Carded,
  dataset: Dataset,
  language: Language,
): NumberCard {
  const [first] = evidence;
  const { source, figure, status, factId } =
    first?.role === "answer"
      ? figureLines(first, words, dataset, language)
      : computedLines(evidence, words, dataset, language);
  const cited = {
    Source: clippedText(source, MOST_BYTES_SOURCE),
    Figure: clippedText(figure, MOST_BYTES_FIGURE),
  };
  // What no figure stands behind cites none: it only says what it is.
  const made = (Status: string) =>
    new NumberCard(value, format, first ? { ...cited, Status, FactId: factId } : { Status });
  return made(clippedText(status, Math.max(LEAST_STATUS, MOST_BYTES - cardBytes(made("")))));
}

/** A number that is to carry a card. */
interface Carded {
  readonly value: number;
  readonly card: CardWords;
}

const SEPARATOR: Words = { en: ", ", zh: "，" };
const CLAUSES: Words = { en: "; ", zh: "；" };

/** Who first reported it, where that is not who published it. */
function originWords({ origin }: Fact, source: Source | undefined): Words {
  return origin === "" || source?.publisher.startsWith(origin)
    ? { en: "", zh: "" }
    : { en: `by ${origin}`, zh: `出自 ${origin}` };
}

/** Since when it is public, and whether that is our inference. */
function knownWords({ known: { text }, knownBasis }: Fact): Words {
  return knownBasis === "inferred"
    ? { en: `known ${text} (inferred)`, zh: `${text} 公开（推断）` }
    : { en: `known ${text}`, zh: `${text} 公开` };
}

/** The pack that a figure is of, where that is not the bundle. */
function packWords({ id }: Fact): Words {
  const pack = packOf(id);
  return pack === BUNDLE ? { en: "", zh: "" } : { en: `pack ${pack}`, zh: `数据包 ${pack}` };
}

/** The latest known claim that did not answer as its pack is trusted less. */
function passedOver({ fact, claims }: Evidence): Words {
  const [newer] = claims
    .filter(({ fact: one, isSuperseded }) => !isSuperseded && trust(one) < trust(fact))
    .map(({ fact: one }) => one)
    .filter(({ known }) => known.end > fact.known.end);
  if (!newer) return { en: "", zh: "" };
  const { en, zh } = qualifiedFigure(newer);
  const pack = packOf(newer.id);
  return {
    en: `later: ${en}, known ${newer.known.text}, ${pack}`,
    zh: `更晚：${zh}，${newer.known.text} 公开，${pack}`,
  };
}

function inferredPeriod({ period, periodBasis }: Fact): Words {
  return period !== null && periodBasis === "inferred"
    ? { en: "period inferred", zh: "期间为推断" }
    : { en: "", zh: "" };
}

/** The lines of one figure. */
function figureLines(
  evidence: Evidence,
  words: CardWords,
  dataset: Dataset,
  language: Language,
): Lines {
  const { fact, claims, rule, later } = evidence;
  const { side } = words;
  const source = dataset.sources.get(fact.source);
  const count = { en: `${claims.length} claims`, zh: `${claims.length} 种说法` };
  const status = joinParts(language, [
    side?.[language] ?? "",
    spellingOf(STATUSES, fact.status, language),
    ...doubtsOfFigure(dataset, evidence).map((doubt) => doubt[language]),
    originWords(fact, source)[language],
    ...(claims.length > 1 ? [count[language]] : []),
    packWords(fact)[language],
    passedOver(evidence)[language],
    knownWords(fact)[language],
    inferredPeriod(fact)[language],
    asOfText(words, language),
    // Where there is no room for all, a newer figure is worth more than the rule that passed it by.
    ...firstOfKinds(later).map((one) => laterWords(one, fact)[language]),
    rule[language],
  ]);
  return {
    source: sourceLine(source?.publisher ?? fact.source, locatorMark(fact.locator)),
    figure: joinParts(language, [
      printedWords(fact)[language],
      scopeOf(fact),
      fact.period?.text ?? "",
      unitText(words, language),
    ]),
    status,
    factId: fact.id,
  };
}

/** How many later figures a card names, each of another kind or part; the pane names all. */
const LATER_NAMED = 2;

function firstOfKinds(later: readonly Fact[]): readonly Fact[] {
  const kinds = later.map(scopeOf);
  return later.filter((fact, at) => kinds.indexOf(scopeOf(fact)) === at).slice(0, LATER_NAMED);
}

/** What a newer figure would be, of another scope or only planned, or a report beside a plan. */
function laterWords(later: Fact, chosen: Fact): Words {
  const { period, status } = later;
  const { en, zh } = printedWords(later);
  const scope = scopeOf(later);
  const isWhole = scope === "" && scopeOf(chosen) !== "";
  const what = (language: Language) =>
    [isWhole ? "whole" : scope, period?.text ?? "", spellingOf(STATUSES, status, language)]
      .filter(Boolean)
      .join(" ");
  const isAlso = period?.end === chosen.period?.end;
  return {
    en: `${isAlso ? "also" : "later"}: ${en} (${what("en")})`,
    zh: `${isAlso ? "另有" : "更晚"}：${zh}（${what("zh")}）`,
  };
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
  const { computed, side, isEquation } = words;
  const made = [side, ...doubtsOf(dataset, evidence), computed].flatMap((part) => part ?? []);
  const facts = evidence.slice(0, FACTS_NAMED).map(({ fact }) => fact);
  const sources = [...new Set(facts.map(({ source }) => source))].map((id) =>
    dataset.sources.get(id),
  );
  const places = sources.map((source) => {
    const own = facts.filter((fact) => fact.source === source?.id);
    const marks = [...new Set(own.map(({ locator }) => locatorMark(locator)))];
    return sourceLine(source?.publisher ?? "", marks.join("+").replaceAll("+¶", "+"));
  });
  const names = facts.map((fact) => nameOf(fact, dataset, language));
  const terms = facts.map((fact, at) => {
    const figure = printedWords(fact)[language];
    const name = names[at] ?? "";
    return isEquation || name === names[at - 1] ? figure : `${name} ${figure}`;
  });
  const known = facts.map((fact) => fact.known.text).sort();
  const since = { en: `known ${known.at(-1) ?? ""}`, zh: `${known.at(-1) ?? ""} 公开` };
  return {
    source: places.join("; "),
    figure: joinParts(language, [...terms, unitText(words, language)]),
    status: joinParts(language, [
      made.map((part) => part[language]).join(CLAUSES[language]),
      facts.length > 0 ? since[language] : "",
      asOfText(words, language),
    ]),
    factId: facts.map(({ id }) => id).join(" "),
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

function joinParts(language: Language, parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(SEPARATOR[language]);
}
