import { noFigure } from "./absence";
import { compare, evidenceOf, latestKnownFirst } from "./claims";
import { bestRow, seriesAsked } from "./bestFact";
import type { Dataset } from "./dataset";
import type { Fact, Status } from "./fact";
import { Failure } from "./failure";
import { answersFor, isComparable, isSamePeriod } from "./period";
import type { Evidence } from "./explanation";
import { type Answer, answerOf, lazyAnswer, picked } from "./pick";
import type { Question } from "./question";
import type { Series } from "./series";
import type { Words } from "./words";

/**
 * The one figure that answers a question.
 *
 * Of the facts known by the as-of day, in the scope asked for (never another), that answer for the period: those of the status asked
 * for, what happened before what is planned; the period exactly as asked before one inside it; the last dated; the latest known; the
 * most precise. `pick` then decides among the claims of equal standing about that same time.
 *
 * @throws {Failure} `not-found`, naming the periods, scopes, counterparties or claims that exist.
 */
export function answer(dataset: Dataset, question: Question): Answer {
  const series = seriesAsked(dataset, question);
  const row = bestRow(dataset.table, series, question);
  if (row === -1) return answerWithout(dataset, question);
  if (question.counterparty === null && haveSeveralParties(series))
    refuseSeveralParties(candidates(dataset, question));
  if (question.pick !== "preferred") return pickedAnswer(dataset, question, row);
  return new FoundAnswer(dataset, question, row);
}

/** A figure that answers as it stands. A class, because a recalculation makes ten thousand of them and reads little of each. */
class FoundAnswer implements Answer {
  readonly isBetween = false;
  readonly value: number | null;
  #evidence: Answer["evidence"] | null = null;

  constructor(
    private readonly dataset: Dataset,
    private readonly question: Question,
    private readonly row: number,
  ) {
    const value = dataset.table.value[row] ?? NaN;
    this.value = Number.isNaN(value) ? null : value; // A range has NaN in the column.
  }

  get facts(): Answer["facts"] {
    return [this.dataset.table.fact(this.row)];
  }

  get evidence(): Answer["evidence"] {
    const [fact] = this.facts;
    return (this.#evidence ??= [preferredEvidence(this.dataset, this.question, fact, ruleOf)]);
  }
}

/** The answer where nothing answers for the period itself: what `Fill=prior` carries forward. @throws {Failure} when it carries nothing. */
function answerWithout(dataset: Dataset, question: Question): Answer {
  const carried = priorFact(dataset, question);
  if (!carried) return noFigure(dataset, question);
  if (question.pick === "preferred")
    return answerOf(carried.value, [carried], () => [
      preferredEvidence(dataset, question, carried, () => CARRIED),
    ]);
  return withLater(dataset, question, answerWith(dataset, question, carried, CARRIED));
}

function pickedAnswer(dataset: Dataset, question: Question, row: number): Answer {
  const chosen = dataset.table.fact(row);
  const rule = ruleOf(dataset, question, chosen);
  return withLater(dataset, question, answerWith(dataset, question, chosen, rule));
}

function preferredEvidence(
  dataset: Dataset,
  question: Question,
  chosen: Fact,
  rule: typeof ruleOf,
): Evidence {
  const claims = claimsLike(dataset, question, chosen);
  const evidence = evidenceOf(chosen, claims, rule(dataset, question, chosen));
  return { ...evidence, later: laterFigures(dataset, question, chosen) };
}

function withLater(dataset: Dataset, question: Question, found: Answer): Answer {
  return lazyAnswer(
    found.value,
    found.isBetween,
    () => found.facts,
    () => {
      const [first, ...others] = found.evidence;
      return [{ ...first, later: laterFigures(dataset, question, first.fact) }, ...others];
    },
  );
}

const CARRIED: Words = {
  en: "carried forward from before the period (Fill=prior)",
  zh: "沿用期间之前的数字（Fill=prior）",
};

/**
 * What `Fill=prior` carries forward: what answers for the last time before the period that has an answer, of totals the last of the same
 * length. What is reported goes before what is planned for that time, not before a later plan.
 */
function priorFact(dataset: Dataset, question: Question): Fact | undefined {
  const { fill, metric, period } = question;
  if (fill !== "prior" || period === "latest") return undefined;
  const isLike = (fact: Fact) =>
    metric.periodType !== "duration" || fact.period?.grain === period.grain;
  const earlier = candidates(dataset, { ...question, period: "latest" }).filter(
    (fact) => fact.period !== null && fact.period.end < period.start && isLike(fact),
  );
  const last = earlier
    .map((fact) => fact.period?.end)
    .sort(compare)
    .at(-1);
  return earlier.find((fact) => fact.period?.end === last);
}

/** Whether series of one scope hold deals with several others, of whatever status. */
function haveSeveralParties(series: readonly Series[]): boolean {
  const party = series[0]?.party;
  if (party === null) return true;
  for (const one of series) if (one.party !== party) return true;
  return false;
}

/** Figures of the metric about a later time in the period asked, whatever their scope and status: who takes an old figure is told. */
function laterFigures(dataset: Dataset, question: Question, chosen: Fact): readonly Fact[] {
  const { entity, metric, period, asOf } = question;
  const from = chosen.period?.end ?? "9999";
  return dataset
    .factsOf(entity.id, metric.id)
    .filter((fact) => fact.known.end <= asOf && fact.period !== null && fact.period.end > from)
    .filter(
      (fact) =>
        period === "latest" || !fact.period || answersFor(metric.periodType, fact.period, period),
    )
    .sort((a, b) => -compare(a.period?.end, b.period?.end) || latestKnownFirst(a, b));
}

/** The answer for the time of a fact that was chosen already. @throws {Failure} as `picked` does. */
export function answerWith(
  dataset: Dataset,
  question: Question,
  chosen: Fact,
  rule: Words,
): Answer {
  const claims = claimsLike(dataset, question, chosen);
  const rank = statusRank(chosen.status, question.status);
  const equals = claims.filter(({ status }) => statusRank(status, question.status) === rank);
  return picked(question.pick, chosen, equals, claims, rule);
}

/** Every fact that may answer, best first, by the rule that `answer` tells. */
export function candidates(dataset: Dataset, question: Question): readonly Fact[] {
  const { metric, period } = question;
  return known(dataset, question)
    .filter((fact) => statusRank(fact.status, question.status) < UNWANTED)
    .filter((fact) => isFromPickedSource(fact, question))
    .filter(
      (fact) =>
        period === "latest" || !fact.period || answersFor(metric.periodType, fact.period, period),
    )
    .sort((a, b) => order(a, b, question));
}

/** Every claim about the same thing as a fact: same scope, other party and time, any status, any source, known by the as-of day. */
export function claimsLike(dataset: Dataset, question: Question, chosen: Fact): readonly Fact[] {
  return known(dataset, question).filter((fact) => isSameThing(fact, chosen, question));
}

/** Every claim known by a day about the same thing as a fact, the fact itself among them. */
export function claimsOf(dataset: Dataset, fact: Fact, asOf = dataset.released): readonly Fact[] {
  const entity = dataset.entities.get(fact.entity);
  const metric = dataset.metrics.get(fact.metric);
  if (!entity || !metric) return [fact];
  const { scope, counterparty } = fact;
  const whatever = { period: "latest", status: "any", pick: "preferred" } as const;
  return claimsLike(dataset, { entity, metric, scope, counterparty, asOf, ...whatever }, fact);
}

/** Whether two facts of one scope are about the same thing: the same other party and time; standing terms are of one time. */
export function isSameThing(a: Fact, b: Fact, { metric }: Question): boolean {
  if (a.counterparty !== b.counterparty) return false;
  if (!a.period || !b.period) return a.period === b.period;
  return isComparable(metric.periodType, a.period, b.period);
}

/** The facts of the question's entity, metric, scope and counterparty that were public on its as-of day. */
export function known(dataset: Dataset, question: Question): readonly Fact[] {
  const { entity, metric, scope, counterparty, asOf } = question;
  return dataset
    .factsOf(entity.id, metric.id)
    .filter((fact) => fact.scope === scope && fact.known.end <= asOf)
    .filter((fact) => counterparty === null || fact.counterparty === counterparty);
}

/**
 * Deals with several others are several things: nothing chooses among them but the one who asks.
 * @throws {Failure} `not-found`, naming them.
 */
export function refuseSeveralParties(facts: readonly Fact[]): void {
  const parties = [...new Set(facts.map(({ counterparty }) => counterparty))];
  if (parties.length < 2) return;
  const list = parties.map((party) => `Counterparty=${party}`).join(", ");
  throw new Failure("not-found", {
    en: `There is one for each counterparty: ask for ${list}.`,
    zh: `各交易对方分别有数字：请指定 ${list}。`,
  });
}

const UNWANTED = 2;

/** 0 before 1; `UNWANTED` never. */
function statusRank(status: Status, wanted: Question["status"]): number {
  if (wanted === "any") return 0;
  if (wanted === "preferred") return status === "projection" || status === "target" ? 1 : 0;
  return status === wanted ? 0 : UNWANTED;
}

function isFromPickedSource(fact: Fact, { pick }: Question): boolean {
  return typeof pick === "string" || fact.source === pick.source;
}

/** Below zero when `a` answers better than `b`. */
function order(a: Fact, b: Fact, { status, period }: Question): number {
  return (
    statusRank(a.status, status) - statusRank(b.status, status) ||
    Number(isExact(b, period)) - Number(isExact(a, period)) ||
    -compare(a.period?.end, b.period?.end) ||
    latestKnownFirst(a, b)
  );
}

function isExact(fact: Fact, period: Question["period"]): boolean {
  return period !== "latest" && fact.period !== null && isSamePeriod(fact.period, period);
}

/** Which rule chose the first of the facts that may answer over the second. */
function ruleOf(dataset: Dataset, question: Question, chosen: Fact): Words {
  const [, next] = candidates(dataset, question);
  if (!next) return { en: "the only figure that fits", zh: "唯一符合的数字" };
  if (statusRank(chosen.status, question.status) < statusRank(next.status, question.status))
    return { en: "reported before planned", zh: "已报告的优先于计划的" };
  if (isExact(chosen, question.period) && !isExact(next, question.period))
    return { en: "its period is exactly the one asked for", zh: "期间与所问完全一致" };
  if (chosen.period?.end !== next.period?.end)
    return { en: "the last dated in the period", zh: "期间内最晚的一个" };
  if (chosen.known.end !== next.known.end) return { en: "the latest known", zh: "最晚公开的一个" };
  if (chosen.precision !== next.precision) return { en: "the most precise", zh: "最精确的一个" };
  return { en: "equally good as another: the first by its id", zh: "与另一个同等：按编号取第一个" };
}
