import type { Dataset } from "../facts/dataset";
import type { Fact } from "../facts/fact";
import { packOf } from "../facts/pack";
import { scopeOf } from "../facts/scopeOf";
import type { IsoDate } from "../period/calendar";
import { answersFor, isSamePeriod } from "../period/period";
import type { Question } from "./question";
import { currencyOf } from "../words/unit";
import type { Words } from "../words/words";

/**
 * The rule that chooses a figure, the only one there is: who may answer, who goes first, and why.
 *
 * A fact may answer when it was public on the as-of day and is what is asked for: the entity, the
 * metric, the scope, the counterparty, the period, the status and the source. Of the facts that
 * may answer, the first in `ORDER` does. The step of it that sets the first apart from the second
 * gives the reason that stands on the card. Figures of several kinds or parts are not in one order:
 * kinds.ts says which of them answers, or that none does.
 */

/** Every fact that may answer, best first: the first one is the answer. */
export function candidates(dataset: Dataset, question: Question): readonly Fact[] {
  return knownFacts(dataset, question)
    .filter((fact) => mayAnswer(fact, question))
    .sort((a, b) => firstDifference(ORDER, a, b, question));
}

/** The facts of the entity, metric, scope and counterparty asked for, public on the as-of day. */
export function knownFacts(dataset: Dataset, question: Question): readonly Fact[] {
  const { counterparty, asOf } = question;
  return factsInScope(dataset, question).filter(
    (fact) =>
      fact.known.end <= asOf && (counterparty === null || fact.counterparty === counterparty),
  );
}

/**
 * The facts of the scope asked for, whenever they became known. Where none is asked for they are of
 * the whole; a figure that is of a part by its nature is of any part, where there is none of the
 * whole.
 */
export function factsInScope(dataset: Dataset, question: Question): readonly Fact[] {
  const { entity, metric, scope } = question;
  const whole = dataset.factsOfPart(entity.id, metric.id, "");
  if (scope === null)
    return whole.length === 0 && metric.isOfParts ? dataset.factsOf(entity.id, metric.id) : whole;
  const ofKind = whole.filter((fact) => scopeOf(fact) === scope);
  if (scope === "") return ofKind;
  const own = [...dataset.factsOfPart(entity.id, metric.id, scope), ...ofKind];
  return own.length > 0 ? own : ofMeasure(dataset, question, scope);
}

/**
 * Growth and other multiples say in their scope of which measure they are: `api-arr`, of the ARR of
 * the API. The part alone asks for it where there is no other measure of that part.
 */
function ofMeasure(dataset: Dataset, { entity, metric }: Question, part: string): readonly Fact[] {
  const isOfPart = ({ scope }: Fact) =>
    scope.startsWith(`${part}-`) && dataset.metrics.has(scope.slice(part.length + 1));
  const found = dataset.factsOf(entity.id, metric.id).filter(isOfPart);
  return new Set(found.map(({ scope }) => scope)).size === 1 ? found : [];
}

function mayAnswer(fact: Fact, question: Question): boolean {
  const { metric, period, pick } = question;
  return (
    statusRank(fact, question) < UNWANTED &&
    !isCorrected(fact, question.asOf) &&
    isOfPack(fact, question) &&
    isInCurrency(fact, question) &&
    (typeof pick === "string" || fact.source === pick.source) &&
    // A standing term has no period: it answers for any.
    (period === "latest" || !fact.period || answersFor(metric.periodType, fact.period, period))
  );
}

/** Whether a correction that was public on a day answers in its place. */
export function isCorrected({ correctedFrom }: Fact, asOf: IsoDate): boolean {
  return correctedFrom !== undefined && correctedFrom <= asOf;
}

/** Whether a fact is of the pack asked for, where one is. */
export function isOfPack({ id }: Fact, { pack }: Pick<Question, "pack">): boolean {
  return !pack || packOf(id) === pack;
}

/** Whether a fact is in the currency asked for, where one is. */
export function isInCurrency({ unit }: Fact, { curr }: Pick<Question, "curr">): boolean {
  return !curr || currencyOf(unit) === curr;
}

const UNWANTED = 2;

/** 0 goes before 1. Where no status is asked for, what happened goes before what is planned. */
function statusRank({ status }: Fact, { status: wanted }: Question): number {
  if (wanted === "any") return 0;
  if (wanted === "preferred") return isPlanned(status) ? 1 : 0;
  return status === wanted ? 0 : UNWANTED;
}

/** Whether a figure of this status is planned rather than reported. */
export function isPlanned(status: string): boolean {
  return status === "projection" || status === "target";
}

/** One step of the order: which of two facts goes first, and the reason when it decides. */
interface Step {
  /** Below zero when `a` goes first; 0 when this step does not tell them apart. */
  readonly compare: (a: Fact, b: Fact, question: Question) => number;
  readonly reason: Words;
}

const REPORTED = {
  compare: (a, b, question) => statusRank(a, question) - statusRank(b, question),
  reason: { en: "reported before planned", zh: "已报告的优先于计划的" },
} satisfies Step;

const EXACTLY_THE_PERIOD = {
  compare: (a, b, { period }) => Number(isExactly(b, period)) - Number(isExactly(a, period)),
  reason: { en: "its period is exactly the one asked for", zh: "期间与所问完全一致" },
} satisfies Step;

const LAST_DATED = {
  // A standing term has no date and goes last.
  compare: (a, b) => descending(a.period?.end ?? "", b.period?.end ?? ""),
  reason: { en: "the last dated in the period", zh: "期间内最晚的一个" },
} satisfies Step;

const NARROWER_TIME = {
  // Of totals only those of the same days are compared, so that this is about observations.
  compare: (a, b) => descending(a.period?.start ?? "", b.period?.start ?? ""),
  reason: {
    en: "about the narrower time of those that end on that day",
    zh: "同日结束的数字中期间最窄的一个",
  },
} satisfies Step;

const MOST_TRUSTED = {
  compare: (a, b) => trust(b) - trust(a),
  reason: { en: "of the pack trusted most", zh: "取自最受信任的数据包" },
} satisfies Step;

/** How much the pack of a fact is trusted. */
export function trust({ trust: own = 0 }: Fact): number {
  return own;
}

const LATEST_KNOWN = {
  compare: (a, b) => descending(a.known.end, b.known.end),
  reason: { en: "the latest known", zh: "最晚公开的一个" },
} satisfies Step;

const MOST_PRECISE = {
  compare: (a, b) => a.precision - b.precision,
  reason: { en: "the most precise", zh: "最精确的一个" },
} satisfies Step;

const FIRST_BY_ID = {
  // No two facts have one id: this step always tells them apart.
  compare: (a, b) => descending(b.id, a.id),
  reason: {
    en: "equally good as another: the first by its id",
    zh: "与另一个同等：按编号取第一个",
  },
} satisfies Step;

const ORDER_OF_CLAIMS = [LATEST_KNOWN, MOST_PRECISE, FIRST_BY_ID] as const;
const ORDER: readonly Step[] = [
  REPORTED,
  EXACTLY_THE_PERIOD,
  LAST_DATED,
  NARROWER_TIME,
  MOST_TRUSTED,
  ...ORDER_OF_CLAIMS,
];

/** The order among claims about one thing: the latest known, then the most precise, then by id. */
export function latestKnownFirst(a: Fact, b: Fact): number {
  for (const { compare } of ORDER_OF_CLAIMS) {
    const difference = compare(a, b);
    if (difference !== 0) return difference;
  }
  return 0;
}

function firstDifference(steps: readonly Step[], a: Fact, b: Fact, question: Question): number {
  for (const { compare } of steps) {
    const difference = compare(a, b, question);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Why the first of the candidates answers, and not the second. */
export function reasonFor([first, second]: readonly Fact[], question: Question): Words {
  if (!first || !second) return { en: "the only figure that fits", zh: "唯一符合的数字" };
  const decisive = ORDER.find(({ compare }) => compare(first, second, question) !== 0);
  return (decisive ?? FIRST_BY_ID).reason;
}

/** Whether anything but their ids tells which of two facts goes first. */
export function areDistinct(a: Fact, b: Fact, question: Question): boolean {
  return firstDifference(ORDER.slice(0, -1), a, b, question) !== 0;
}

/** Whether two facts go equally first as far as their status goes. */
export function haveEqualRank(a: Fact, b: Fact, question: Question): boolean {
  return statusRank(a, question) === statusRank(b, question);
}

function isExactly(fact: Fact, period: Question["period"]): boolean {
  return period !== "latest" && fact.period !== null && isSamePeriod(fact.period, period);
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a > b ? -1 : 1;
}
