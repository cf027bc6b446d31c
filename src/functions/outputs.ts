import { roundingInterval } from "../core/claims";
import type { Dataset } from "../core/dataset";
import type { Fact } from "../core/fact";
import { Failure } from "../core/failure";
import type { Answer } from "../core/pick";
import type { Scale } from "../core/scale";
import type { Words } from "../core/words";
import { dateCell, formatOf, scaled, unitIn } from "./format";
import type { Out } from "./options";
import { type AnswerCell, cell } from "./record";

/**
 * The side of an answer that `Out=` asks for.
 * @throws {Failure} `not-found` where the document does not give that side, or no single document does.
 */
export function output(answer: Answer, out: Out, scale: Scale, dataset: Dataset): AnswerCell {
  const [{ fact, claims }, ...others] = answer.evidence;
  const number = (value: number, computed?: Words): AnswerCell => ({
    ...cell(scaled(value, fact.unit, scale), formatOf(fact.unit, scale)),
    card: { unit: unitIn(fact.unit, scale), ...(computed && { computed }) },
    evidence: answer.evidence,
  });
  if (out === "value")
    return number(
      answer.value ?? noValue(fact),
      others.length > 0 ? MEDIAN(claims.length) : undefined,
    );
  if (out === "claims") return { ...cell(claims.length, "0"), evidence: answer.evidence };
  if (out === "unit") return { ...cell(unitIn(fact.unit, scale)), evidence: answer.evidence };
  if (others.length > 0) return missing(BETWEEN);
  if (out === "low") return number(bound(fact.low ?? roundingInterval(fact).low, fact), LOW);
  if (out === "high") return number(bound(fact.high ?? roundingInterval(fact).high, fact), HIGH);
  return { ...side(fact, out, dataset), evidence: answer.evidence };
}

type Side = Exclude<Out, "value" | "low" | "high" | "unit" | "claims">;

function side(fact: Fact, out: Side, dataset: Dataset): AnswerCell {
  const source = dataset.sources.get(fact.source);
  switch (out) {
    case "date":
      return dateCell(fact.period ?? missing(DATE));
    case "known":
      return dateCell(fact.known);
    case "source":
      return cell(source?.title ?? fact.source);
    case "url":
      return cell((source?.url ?? "") || missing(LINK));
    case "printed":
      return cell(fact.printed);
    case "factid":
      return cell(fact.id);
    case "status":
      return cell(fact.status);
  }
}

const MEDIAN = (claims: number): Words => ({
  en: `median of ${claims} claims`,
  zh: `${claims} 种说法的中位数`,
});
const LOW: Words = { en: "lower bound", zh: "下限" };
const HIGH: Words = { en: "upper bound", zh: "上限" };
const DATE: Words = { en: "A standing term has no date.", zh: "常设条款没有日期。" };
const LINK: Words = { en: "The document prints no link to itself.", zh: "该文未附链接。" };
const BETWEEN: Words = {
  en: "The median lies between two claims and belongs to neither: Pick= another.",
  zh: "中位数介于两种说法之间，不属于任何一个：请另选 Pick=。",
};

function noValue({ printed }: Fact): never {
  return missing({
    en: `The figure is a range (printed ${printed}): ask for Out=low or Out=high.`,
    zh: `该数字是一个区间（原文 ${printed}）：请用 Out=low 或 Out=high。`,
  });
}

function bound(value: number, { printed, qualifier }: Fact): number {
  if (Number.isFinite(value)) return value;
  return missing({
    en: `The figure is open on that side (${qualifier} ${printed}).`,
    zh: `该数字在这一侧没有界限（${qualifier} ${printed}）。`,
  });
}

function missing(words: Words): never {
  throw new Failure("not-found", words);
}
