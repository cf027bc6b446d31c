import { throwNoFigure } from "./throwNoFigure";
import { questionAsWorded, withFiscalDates } from "./questionAsWorded";
import { compareTexts, evidenceOf, isSuperseded } from "./claims";
import { counterpartyOptions } from "../facts/counterparties";
import type { Dataset } from "../facts/dataset";
import type { Evidence } from "../evidence/explanation";
import type { Fact } from "../facts/fact";
import { scopeOf } from "../facts/scopeOf";
import { Failure } from "../words/failure";
import { refuseCurrencies } from "./refuseCurrencies";
import { answersFor, type Grain, isComparable } from "../period/period";
import { type Answer, answerWithEvidence, pickAnswer } from "./pick";
import type { Question } from "./question";
import { type SummedFacts, summedFacts } from "./derivedSum";
import { withAge } from "./age";
import { type ChosenFact, chosenFact, refuseTie } from "./kinds";
import { withYear } from "./latestYear";
import { scopeOffers } from "./noScopeWords";
import {
  candidates,
  haveEqualRank,
  isCorrected,
  isOfPack,
  isPlanned,
  knownFacts,
  latestKnownFirst,
} from "./rule";
import type { Words } from "../words/words";

/**
 * The one figure that answers a question: the first candidate by the rule of rule.ts, of the kind
 * that kinds.ts chooses. Where `Pick=` is given, it decides among the claims of equal rank about
 * that same time.
 *
 * @throws {Failure} `not-found`, naming the periods, scopes, counterparties or claims that exist.
 */
export function answer(dataset: Dataset, question: Question): Answer {
  return answerByRule(dataset, question, refuseTie);
}

/** The same where claims are set side by side: of two that nothing tells apart either will do. */
export function answerAmongClaims(dataset: Dataset, question: Question): Answer {
  return answerByRule(dataset, question, () => undefined);
}

function answerByRule(dataset: Dataset, written: Question, checkTie: typeof refuseTie): Answer {
  const question = questionAsWorded(dataset, written);
  const request = withYear(dataset, question);
  const [first, ...rest] = candidates(dataset, request);
  const parts = request.derive === "sum" ? summedFacts(dataset, request) : null;
  if (parts && (!first || request.metric.periodType !== "duration"))
    return sumAnswer(dataset, request, parts);
  if (!first) return answerFromBefore(dataset, question);
  if (question.counterparty === null)
    refuseSeveralParties([first, ...rest], ofSeveralTogether(dataset, request));
  const chosen = chosenFact([first, ...rest], request);
  if (!picksAmongClaims(question))
    checkTie(
      [first, ...rest].filter(({ basis }) => basis === chosen.fact.basis),
      request,
    );
  return answerFor(dataset, question, {
    ...chosen,
    reason: withAge(withFiscalDates(chosen.reason, question), chosen.fact, question),
  });
}

/** `Pick=low` and its like choose a claim themselves. */
function picksAmongClaims({ pick }: Question): boolean {
  return typeof pick === "string" && pick !== "preferred";
}

/** The sum of figures, each of which it rests on. */
function sumAnswer(dataset: Dataset, question: Question, parts: SummedFacts): Answer {
  refuseCurrencies(parts);
  const values = parts.map(({ value }) => value);
  const total = values.reduce((sum, value) =>
    sum === null || value === null ? null : sum + value,
  );
  const evidence = (fact: Fact): Evidence => ({
    ...evidenceOf(fact, claimsLike(dataset, question, fact), ADDED),
    role: "term",
  });
  const [first, ...rest] = parts;
  return answerWithEvidence(total, parts, () => [evidence(first), ...rest.map(evidence)], "sum");
}

const ADDED: Words = { en: "added up (Derive=sum)", zh: "相加（Derive=sum）" };

/** What `Fill=prior` carries forward. @throws {Failure} when it carries nothing. */
function answerFromBefore(dataset: Dataset, question: Question): Answer {
  const carried = priorFact(dataset, question);
  if (!carried) return throwNoFigure(dataset, question);
  return answerFor(dataset, question, { fact: carried, reason: CARRIED });
}

/**
 * The answer for the time of the fact that was chosen, with the later figures that did not answer.
 */
function answerFor(
  dataset: Dataset,
  question: Question,
  { fact: chosen, reason }: ChosenFact,
): Answer {
  const withLater = (evidence: Evidence): Evidence => ({
    ...evidence,
    later: laterFigures(dataset, question, evidence.fact),
  });
  if (question.pick === "preferred")
    return answerWithEvidence(chosen.value, [chosen], () => {
      const claims = claimsLike(dataset, question, chosen);
      return [withLater(evidenceOf(chosen, claims, reason))];
    });
  const found = answerWith(dataset, question, chosen, reason);
  return answerWithEvidence(
    found.value,
    found.facts,
    () => {
      const [first, ...others] = found.evidence;
      return [withLater(first), ...others];
    },
    found.combined,
  );
}

const CARRIED: Words = {
  en: "carried forward from before the period (Fill=prior)",
  zh: "沿用期间之前的数字（Fill=prior）",
};

/**
 * What `Fill=prior` carries forward: an observation as a date asks for it, reported before planned;
 * of totals the answer for the last period of the same length that has one.
 * @throws {Failure} `not-found` where several kinds are of that time.
 */
function priorFact(dataset: Dataset, question: Question): Fact | undefined {
  const { fill, metric, period } = question;
  if (fill !== "prior" || period === "latest") return undefined;
  const latest = { ...question, period: "latest" } as const;
  const earlier = candidates(dataset, latest).filter(
    (fact) => fact.period !== null && fact.period.end < period.start,
  );
  const [first, ...rest] =
    metric.periodType === "duration" ? lastOfGrain(earlier, period.grain) : earlier;
  return first && chosenFact([first, ...rest], latest).fact;
}

function lastOfGrain(facts: readonly Fact[], grain: Grain): readonly Fact[] {
  const ofGrain = facts.filter(({ period }) => period?.grain === grain);
  const last = ofGrain
    .map(({ period }) => period?.end)
    .sort(compareTexts)
    .at(-1);
  return ofGrain.filter(({ period }) => period?.end === last);
}

/**
 * Figures of the metric about a later time in the period asked, whatever their kind and status: of
 * observations the latest first, of totals the next to follow. Beside a plan, what is reported
 * about the same time is among them. The whole is no later value of a part.
 */
function laterFigures(dataset: Dataset, question: Question, chosen: Fact): readonly Fact[] {
  const { entity, metric, period, asOf } = question;
  const from = chosen.period?.end ?? "9999";
  const order = metric.periodType === "duration" ? 1 : -1;
  const isLater = ({ status, period: about }: Fact) =>
    about !== null &&
    (about.end > from || (about.end === from && isPlanned(chosen.status) && !isPlanned(status)));
  return dataset
    .factsOf(entity.id, metric.id)
    .filter((fact) => fact.known.end <= asOf && isLater(fact))
    .filter(({ scope }) => chosen.scope === "" || scope === chosen.scope)
    .filter(
      (fact) =>
        period === "latest" || !fact.period || answersFor(metric.periodType, fact.period, period),
    )
    .sort((a, b) => order * compareTexts(a.period?.end, b.period?.end) || latestKnownFirst(a, b));
}

/**
 * The answer for the time of a fact that was chosen already.
 * @throws {Failure} as `pickAnswer` does.
 */
export function answerWith(
  dataset: Dataset,
  question: Question,
  chosen: Fact,
  rule: Words,
): Answer {
  const claims = claimsLike(dataset, question, chosen);
  const isStanding = (fact: Fact) => fact === chosen || !isSuperseded(fact, claims);
  const equals = claims.filter(
    (fact) =>
      haveEqualRank(fact, chosen, question) &&
      isStanding(fact) &&
      fact.unit === chosen.unit &&
      isOfPack(fact, question),
  );
  return pickAnswer(question.pick, chosen, equals, claims, rule);
}

/**
 * Every claim about the same thing as a fact: same part, kind, other party and time, any status,
 * any source, known by the as-of day.
 */
function claimsLike(dataset: Dataset, question: Question, chosen: Fact): readonly Fact[] {
  return knownFacts(dataset, question)
    .filter((fact) => isSameThing(fact, chosen, question))
    .filter(
      (fact, _, all) =>
        // What was corrected stands beside its correction alone.
        fact === chosen ||
        !isCorrected(fact, question.asOf) ||
        all.some(({ replaces }) => replaces === fact.id),
    );
}

/** Every claim known by a day about the same thing as a fact, the fact itself among them. */
export function claimsOf(dataset: Dataset, fact: Fact, asOf = dataset.released): readonly Fact[] {
  const entity = dataset.entities.get(fact.entity);
  const metric = dataset.metrics.get(fact.metric);
  if (!entity || !metric) return [fact];
  const { counterparty } = fact;
  const scope = scopeOf(fact);
  const anyPeriod = { period: "latest", status: "any", pick: "preferred" } as const;
  return claimsLike(dataset, { entity, metric, scope, counterparty, asOf, ...anyPeriod }, fact);
}

/**
 * Whether two facts of a metric are about the same thing: the same part, kind, other party and
 * time; standing terms are of one time.
 */
export function isSameThing(a: Fact, b: Fact, { metric }: Question): boolean {
  if (a.scope !== b.scope || a.basis !== b.basis || a.counterparty !== b.counterparty) return false;
  if (!a.period || !b.period) return a.period === b.period;
  return isComparable(metric.periodType, a.period, b.period);
}

/** The figures of a scope that stand for several other sides at once, and so name none. */
function ofSeveralTogether(dataset: Dataset, question: Question): readonly Fact[] {
  const { entity, metric, asOf } = question;
  return dataset
    .factsOf(entity.id, metric.id)
    .filter((fact) => fact.scope && !fact.counterparty && fact.known.end <= asOf);
}

/**
 * Deals with several others are several things: nothing chooses among them but the one who asks.
 * @param together What there is of several of them at once.
 * @throws {Failure} `not-found`, naming them.
 */
export function refuseSeveralParties(facts: readonly Fact[], together: readonly Fact[] = []): void {
  if (new Set(facts.map(({ counterparty }) => counterparty)).size < 2) return;
  const { en, zh } = counterpartyOptions(facts);
  const sum = scopeOffers(together);
  throw new Failure("not-found", {
    en: `There is one for each counterparty: ask for ${en}.${sum.en && ` Of several together: ${sum.en}.`}`,
    zh: `各交易对方分别有数字：请指定 ${zh}。${sum.zh && `多方合计：${sum.zh}。`}`,
  });
}
