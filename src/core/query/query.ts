import { noFigure } from "./absence";
import { asWorded, withFiscalDates } from "./asWorded";
import { compare, evidenceOf } from "./claims";
import type { Dataset } from "../facts/dataset";
import type { Evidence } from "../evidence/explanation";
import type { Fact } from "../facts/fact";
import { Failure } from "../words/failure";
import { answersFor, isComparable } from "../period/period";
import { type Answer, answerOf, picked } from "./pick";
import type { Question } from "./question";
import { candidates, haveEqualRank, knownFacts, latestKnownFirst, reasonFor } from "./rule";
import type { Words } from "../words/words";

/**
 * The one figure that answers a question: the first candidate by the rule of rule.ts. Where `Pick=`
 * is given, it decides among the claims of equal rank about that same time.
 *
 * @throws {Failure} `not-found`, naming the periods, scopes, counterparties or claims that exist.
 */
export function answer(dataset: Dataset, asked: Question): Answer {
  const question = asWorded(dataset, asked);
  const facts = candidates(dataset, question);
  const [chosen] = facts;
  if (!chosen) return answerFromBefore(dataset, question);
  if (question.counterparty === null) refuseSeveralParties(facts);
  return answerFor(dataset, question, chosen, () =>
    withFiscalDates(reasonFor(facts, question), question),
  );
}

/** What `Fill=prior` carries forward. @throws {Failure} when it carries nothing. */
function answerFromBefore(dataset: Dataset, question: Question): Answer {
  const carried = priorFact(dataset, question);
  if (!carried) return noFigure(dataset, question);
  return answerFor(dataset, question, carried, () => CARRIED);
}

/** The answer for the time of the fact that was chosen, with the later figures that did not answer. */
function answerFor(
  dataset: Dataset,
  question: Question,
  chosen: Fact,
  reason: () => Words,
): Answer {
  const withLater = (evidence: Evidence): Evidence => ({
    ...evidence,
    later: laterFigures(dataset, question, evidence.fact),
  });
  if (question.pick === "preferred")
    return answerOf(chosen.value, [chosen], () => {
      const claims = claimsLike(dataset, question, chosen);
      return [withLater(evidenceOf(chosen, claims, reason()))];
    });
  const found = answerWith(dataset, question, chosen, reason());
  return answerOf(found.value, found.facts, () => {
    const [first, ...others] = found.evidence;
    return [withLater(first), ...others];
  });
}

const CARRIED: Words = {
  en: "carried forward from before the period (Fill=prior)",
  zh: "沿用期间之前的数字（Fill=prior）",
};

/**
 * What `Fill=prior` carries forward: what answers for the last time before the period that has an
 * answer, of totals the last of the same length. What is reported goes before what is planned for
 * that time, not before a later plan.
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

/** Figures of the metric about a later time in the period asked, whatever their scope and status. */
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
  const equals = claims.filter((fact) => haveEqualRank(fact, chosen, question));
  return picked(question.pick, chosen, equals, claims, rule);
}

/**
 * Every claim about the same thing as a fact: same scope, other party and time, any status, any
 * source, known by the as-of day.
 */
export function claimsLike(dataset: Dataset, question: Question, chosen: Fact): readonly Fact[] {
  return knownFacts(dataset, question).filter((fact) => isSameThing(fact, chosen, question));
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

/**
 * Whether two facts of one scope are about the same thing: the same other party and time; standing
 * terms are of one time.
 */
export function isSameThing(a: Fact, b: Fact, { metric }: Question): boolean {
  if (a.counterparty !== b.counterparty) return false;
  if (!a.period || !b.period) return a.period === b.period;
  return isComparable(metric.periodType, a.period, b.period);
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
