import { evidenceOf } from "../../core/query/claims";
import type { Claim } from "../../core/evidence/explanation";
import type { Entity, Metric } from "../../core/facts/fact";
import type { IsoDate } from "../../core/period/calendar";
import { Failure } from "../../core/words/failure";
import { answerWithEvidence } from "../../core/query/pick";
import type { PickRule, Question } from "../../core/query/question";
import { periodOn, type WrittenPeriod } from "../../core/period/relativePeriod";
import type { Scale } from "../../core/words/scale";
import { answerWithClaims, spreadOf } from "../../core/disagreement/spread";
import type { Language, Words } from "../../core/words/words";
import { formatOf, scaledValue, unitOnCard } from "../answer/format";
import { closedChoice } from "../options/choice";
import {
  cards,
  counterparty,
  curr,
  fiscal,
  lang,
  mag,
  type Option,
  out,
  pack,
  pick,
  scope,
  status,
} from "../options/options";
import { AS_OF, ENTITY, METRIC, optionsParameter, PERIOD } from "../record/parameters";
import { type AnswerCell, cellWithEvidence, defineFunction } from "../record/record";

type SpreadSide = "value" | "low" | "high" | "relative" | "claims";

/** Which side of the spread comes out. */
const spreadOut: Option<SpreadSide> = {
  names: out.names,
  fallback: "value",
  read: closedChoice("Out", {
    value: ["value", "值"],
    low: ["low", "下限"],
    high: ["high", "上限"],
    relative: ["relative", "相对"],
    claims: ["claims", "说法数"],
  }),
};

interface SpreadOptions {
  readonly mag: Scale;
  readonly status: Question["status"];
  readonly pick: PickRule;
  readonly scope: string | null;
  readonly counterparty: string | null;
  readonly fiscal: boolean;
  readonly out: SpreadSide;
  readonly curr: string | null;
  readonly pack: string | null;
  readonly cards: boolean | null;
  readonly lang: Language | null;
}

const SPREAD_OPTIONS = optionsParameter<SpreadOptions>({
  mag,
  status,
  pick,
  scope,
  counterparty,
  fiscal,
  out: spreadOut,
  curr,
  pack,
  cards,
  lang,
});

export const spread = defineFunction<[Entity, Metric, WrittenPeriod, IsoDate, SpreadOptions]>({
  id: "SPREAD",
  family: "disagreement",
  parameters: [ENTITY, METRIC, PERIOD, AS_OF, SPREAD_OPTIONS],
  body: (dataset, entity, metric, written, asOf, options) => {
    const period = periodOn(written, asOf, entity);
    const { claims } = answerWithClaims(dataset, { entity, metric, period, asOf, ...options });
    return side(claims, claims[0].fact.unit, options);
  },
});

type Claims = readonly [Claim, ...Claim[]];

function side(claims: Claims, unit: string, options: SpreadOptions): AnswerCell {
  const { low, high } = spreadOf(claims);
  switch (options.out) {
    case "value":
      return numberOf(high - low, unit, claims, options);
    case "low":
      return numberOf(low, unit, claims, options, end(claims, "lowest", "最低"));
    case "high":
      return numberOf(high, unit, claims, options, end(claims, "highest", "最高"));
    case "relative":
      return numberOf((high - low) / chosenValue(claims), "fraction", claims, options);
    case "claims":
      return cellWithEvidence(claims.length, "0", evidenceOfClaims(claims));
  }
}

/** A number that rests on every claim, so that its card names them. */
function numberOf(
  value: number,
  unit: string,
  claims: Claims,
  { mag, cards, lang }: SpreadOptions,
  computed: Words = ofClaims(claims),
): AnswerCell {
  const card = {
    ...unitOnCard(unit, mag, lang ?? "en"),
    computed: claims.length === 1 ? ONE_CLAIM : computed,
    ...(cards && { isAskedFor: true }),
  };
  return cellWithEvidence(
    scaledValue(value, unit, mag),
    formatOf(unit, mag),
    evidenceOfClaims(claims),
    cards === false ? undefined : card,
  );
}

/** Every claim as a term, made when somebody reads it. */
function evidenceOfClaims([chosen, ...others]: Claims) {
  const facts = [chosen, ...others].map(({ fact }) => fact);
  const term = ({ fact }: Claim) => ({
    ...evidenceOf(fact, facts, HELD),
    role: "term" as const,
  });
  return answerWithEvidence(null, [chosen.fact], () => [term(chosen), ...others.map(term)]);
}

function chosenValue([{ fact }]: Claims): number {
  const { value, printed } = fact;
  if (value === null)
    throw new Failure("not-found", {
      en: `The figure chosen is a range (printed ${printed}): no fraction of it can be taken. Leave Out= away for the spread itself.`,
      zh: `所选数字是一个区间（原文 ${printed}），无从计算比例。省略 Out= 可得相差本身。`,
    });
  if (value !== 0) return Math.abs(value);
  throw new Failure("division-by-zero", {
    en: "The figure chosen is zero: no fraction of it can be taken.",
    zh: "所选数字为零，无从计算比例。",
  });
}

const HELD: Words = { en: "one of the claims", zh: "各说法之一" };
const ONE_CLAIM: Words = { en: "one claim only", zh: "仅一种说法" };

function end({ length }: Claims, en: string, zh: string): Words {
  return { en: `${en} of ${length} claims`, zh: `${length} 种说法中${zh}者` };
}

/** How many, and the two at the ends as they are printed: the card has no room for more. */
function ofClaims(claims: Claims): Words {
  const { lowest, highest } = spreadOf(claims);
  return {
    en: `spread of ${claims.length} claims, from ${lowest.printed} to ${highest.printed}`,
    zh: `${claims.length} 种说法的相差，自 ${lowest.printed} 至 ${highest.printed}`,
  };
}
