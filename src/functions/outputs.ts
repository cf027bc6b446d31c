import { roundingInterval } from "../core/claims";
import type { Dataset } from "../core/dataset";
import type { Fact } from "../core/fact";
import { Failure } from "../core/failure";
import type { Answer } from "../core/pick";
import type { Scale } from "../core/scale";
import type { Words } from "../core/words";
import { dateCell, formatOf, scaled } from "./format";
import type { Out } from "./options";
import { type AnswerCell, cell } from "./record";

/**
 * The side of an answer that `Out=` asks for.
 * @throws {Failure} `not-found` where the document does not give that side.
 */
export function output(answer: Answer, out: Out, scale: Scale, dataset: Dataset): AnswerCell {
  const isCarded = out === "value" || out === "low" || out === "high";
  return { ...outputOf(answer, out, scale, dataset), evidence: [answer.evidence], isCarded };
}

function outputOf(answer: Answer, out: Out, scale: Scale, dataset: Dataset): AnswerCell {
  const { fact, claims } = answer.evidence;
  const number = (value: number) =>
    cell(scaled(value, fact.unit, scale), formatOf(fact.unit, scale));
  switch (out) {
    case "value":
      return number(answer.value ?? noValue(fact));
    case "low":
      return number(bound(fact.low ?? roundingInterval(fact).low, fact));
    case "high":
      return number(bound(fact.high ?? roundingInterval(fact).high, fact));
    case "date":
      return dateCell(fact.period ?? missing(DATE));
    case "known":
      return dateCell(fact.known);
    case "unit":
      return cell(scaled(1, fact.unit, scale) === 1 ? fact.unit : `${fact.unit} ${scale.name}`);
    case "source":
      return cell(dataset.sources.get(fact.source)?.title ?? fact.source);
    case "url":
      return cell((dataset.sources.get(fact.source)?.url ?? "") || missing(LINK));
    case "printed":
      return cell(fact.printed);
    case "factid":
      return cell(fact.id);
    case "status":
      return cell(fact.status);
    case "claims":
      return cell(claims.length, "0");
  }
}

const DATE: Words = { en: "A standing term has no date.", zh: "常设条款没有日期。" };
const LINK: Words = { en: "The document prints no link to itself.", zh: "该文未附链接。" };

function noValue({ printed }: Fact): never {
  return missing({
    en: `Only a range is printed (${printed}): ask for Out=low or Out=high.`,
    zh: `文中只印有区间（${printed}）：请用 Out=low 或 Out=high。`,
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
