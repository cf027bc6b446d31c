import { bounds, type Interval } from "../../core/facts/bounds";
import type { Dataset } from "../../core/facts/dataset";
import type { Fact } from "../../core/facts/fact";
import { packOf } from "../../core/facts/pack";
import { Failure } from "../../core/words/failure";
import type { Answer } from "../../core/query/pick";
import type { Scale } from "../../core/words/scale";
import { shortFigure } from "../../core/facts/shortFigure";
import { QUALIFIERS, spellingOf, STATUSES } from "../../core/facts/vocabulary";
import type { Language, Words } from "../../core/words/words";
import { dateCell, formatOf, knownCell, scaledValue, unitIn, unitOnCard } from "./format";
import type { Out } from "../options/options";
import { HIGH, leastCertain, LOW, openSide } from "./sides";
import { type AnswerCell, type CardWords, cell, cellWithEvidence } from "../record/record";

/** How an answer is to come out. */
export interface AnswerShape {
  readonly out: Out;
  readonly mag: Scale;
  /** Whether the number carries a card; null leaves it to the workbook's setting. */
  readonly cards: boolean | null;
  readonly lang: Language | null;
}

/**
 * The side of an answer that `Out=` asks for.
 * @throws {Failure} `not-found` where the document does not give that side, or no single document
 *   does.
 */
export function answerCellOf(answer: Answer, shape: AnswerShape, dataset: Dataset): AnswerCell {
  const { out, mag, lang } = shape;
  const [{ unit }] = answer.facts;
  const number = (value: number, how?: MadeWords): AnswerCell => {
    const amount = scaledValue(value, unit, mag);
    return cellWithEvidence(amount, formatOf(unit, mag), answer, words(unit, shape, how));
  };
  if (out === "value") return number(answer.value ?? noValue(answer), combinedWords(answer));
  const withEvidence = ({ value, format }: AnswerCell) => cellWithEvidence(value, format, answer);
  if (out === "claims") return withEvidence(cell(answer.evidence[0].claims.length, "0"));
  if (out === "unit") return withEvidence(cell(unitIn(unit, mag, lang ?? "en")));
  if (answer.combined === "sum") return sideOfSum(answer, shape, number, withEvidence);
  if (answer.combined === "median") return missing(BETWEEN);
  const [fact] = answer.facts;
  if (out === "low") return number(bound(bounds(fact).low, fact), { side: LOW });
  if (out === "high") return number(bound(bounds(fact).high, fact), { side: HIGH });
  return withEvidence(side(fact, out, dataset, lang));
}

/** What the card says beside the facts; none with `Cards=0`. */
function words(unit: string, { mag, cards, lang }: AnswerShape, how?: MadeWords) {
  if (cards === false) return undefined;
  return {
    ...unitOnCard(unit, mag, lang ?? "en"),
    ...how,
    ...(cards && { isRequested: true }),
  };
}

type MadeWords = Pick<CardWords, "computed" | "side">;

/** How the number was made, where it is not one figure's. */
function combinedWords({ combined, facts, evidence }: Answer): MadeWords | undefined {
  if (combined === "median") {
    const held = evidence[0].claims.filter(({ isSuperseded }) => !isSuperseded);
    return { computed: MEDIAN(held.length) };
  }
  if (combined !== "sum") return undefined;
  return { side: openSide(sumOf(facts)), computed: SUM(facts.length) };
}

/** The bounds of a sum are the sums of the bounds. */
function sumOf(facts: readonly Fact[]): Interval {
  const ends = facts.map(bounds);
  return {
    low: ends.reduce((sum, { low }) => sum + low, 0),
    high: ends.reduce((sum, { high }) => sum + high, 0),
  };
}

/** The sides that several figures have together. */
function sideOfSum(
  { facts }: Answer,
  { out }: AnswerShape,
  number: (value: number, how?: MadeWords) => AnswerCell,
  withEvidence: (cell: AnswerCell) => AnswerCell,
): AnswerCell {
  if (out === "low" || out === "high") {
    const ends = facts.map((fact) => bound(bounds(fact)[out], fact));
    return number(
      ends.reduce((sum, end) => sum + end, 0),
      { side: out === "low" ? LOW : HIGH, computed: SUM(facts.length) },
    );
  }
  if (out === "status") return withEvidence(cell(leastCertain(facts)));
  if (out === "factid") return withEvidence(cell(facts.map(({ id }) => id).join(" ")));
  return missing(SEVERAL);
}

type Side = Exclude<Out, "value" | "low" | "high" | "unit" | "claims">;

function side(fact: Fact, out: Side, dataset: Dataset, lang: Language | null): AnswerCell {
  const source = dataset.sources.get(fact.source);
  switch (out) {
    case "date":
      return dateCell(fact.period ?? missing(DATE));
    case "known":
      return knownCell(fact.known);
    case "source":
      return cell((lang === "en" ? source?.titleEn : source?.title) ?? fact.source);
    case "url":
      return cell((source?.url ?? "") || missing(LINK));
    case "printed":
      return cell(fact.printed);
    case "factid":
      return cell(fact.id);
    case "pack":
      return cell(packOf(fact.id));
    case "status":
      return cell(lang === null ? fact.status : spellingOf(STATUSES, fact.status, lang));
    case "note":
      return cell(fact.note || missing(NOTE));
    case "basis":
      return cell(fact.basis || missing(BASIS));
  }
}

const MEDIAN = (claims: number): Words => ({
  en: `median of ${claims} claims`,
  zh: `${claims} 种说法的中位数`,
});
const SUM = (figures: number): Words => ({
  en: `derived from ${figures} figures, added up`,
  zh: `由 ${figures} 个数字相加得出`,
});
const SEVERAL: Words = {
  en: "The number is a sum of several figures: Out=factid names them, AIFIN.SOURCE and AIFIN.TRACE give the rest.",
  zh: "该数字由多个数字相加：Out=factid 列出编号，其余用 AIFIN.SOURCE、AIFIN.TRACE。",
};
const DATE: Words = {
  en: "A standing term has no date: Out=known is when it became public, Out=note what else is known.",
  zh: "常设条款没有日期：Out=known 给出公开日，Out=note 给出附注。",
};
const NOTE: Words = { en: "The row of this figure has no note.", zh: "该数字所在行没有附注。" };
const BASIS: Words = {
  en: "The document states no kind (pre-money, share-sale …) for this figure.",
  zh: "该文未说明此数字的口径（投前、老股转让等）。",
};
const LINK: Words = { en: "The document prints no link to itself.", zh: "该文未附链接。" };
const BETWEEN: Words = {
  en: "The median lies between two claims and belongs to neither: Pick= another.",
  zh: "中位数介于两种说法之间，不属于任何一个：请另选 Pick=。",
};

function noValue({ facts: [fact] }: Answer): never {
  const { en, zh } = shortFigure(fact);
  return missing({
    en: `The figure is a range, ${en} (printed ${fact.printed}): ask for Out=low or Out=high.`,
    zh: `该数字是一个区间，${zh}（原文 ${fact.printed}）：请用 Out=low 或 Out=high。`,
  });
}

function bound(value: number, { printed, qualifier }: Fact): number {
  if (Number.isFinite(value)) return value;
  return missing({
    en: `The figure is open on that side (${spellingOf(QUALIFIERS, qualifier, "en")} ${printed}).`,
    zh: `该数字在这一侧没有界限（${spellingOf(QUALIFIERS, qualifier, "zh")}${printed}）。`,
  });
}

function missing(words: Words): never {
  throw new Failure("not-found", words);
}
