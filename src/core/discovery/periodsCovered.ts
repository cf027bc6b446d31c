import { throwNoFigure } from "../query/throwNoFigure";
import { compareTexts } from "../query/claims";
import type { Dataset } from "../facts/dataset";
import type { Entity, Fact, Metric, Status } from "../facts/fact";
import type { IsoDate } from "../period/calendar";
import { Failure } from "../words/failure";
import { isSamePeriod, type Period } from "../period/period";
import { isSameThing } from "../query/query";
import type { Question } from "../query/question";
import { latestKnownFirst } from "../query/rule";
import { scopeOf } from "../facts/scopeOf";

/** One time that an entity's metric has a figure of, in one scope and with one other party. */
export interface CoveredPeriod {
  /** Null for a standing term. */
  readonly period: Period | null;
  readonly scope: string;
  readonly counterparty: string;
  /** The figures themselves, the latest known first. */
  readonly facts: readonly [Fact, ...Fact[]];
  /** Every claim about the same time, under whatever label and status: as many as CLAIMS lists. */
  readonly claims: readonly Fact[];
}

/** Which periods are asked for; null where all are. */
export interface PeriodsRequest {
  readonly entity: Entity;
  readonly metric: Metric;
  readonly asOf: IsoDate;
  readonly scope: string | null;
  readonly status: Status | null;
  readonly counterparty: string | null;
}

/**
 * The periods that have a figure, standing terms first, then by their last day; periods of the same
 * days are one.
 * @throws {Failure} `not-found`, naming what there is instead.
 */
export function periodsCovered(
  dataset: Dataset,
  request: PeriodsRequest,
): readonly CoveredPeriod[] {
  const known = knownFacts(dataset, request);
  const wanted = known.filter((fact) => isWanted(fact, request));
  if (wanted.length === 0) throw noneLeft(known, request);
  return groups(wanted)
    .map((facts) => coveredPeriod(facts, known, request))
    .sort(inTime);
}

/**
 * Every figure known by the as-of day. @throws {Failure} as for a single figure when there is none,
 * or none of the scope asked for.
 */
function knownFacts(dataset: Dataset, request: PeriodsRequest): readonly Fact[] {
  const { entity, metric, asOf, scope } = request;
  const known = dataset.factsOf(entity.id, metric.id).filter((fact) => fact.known.end <= asOf);
  const isThere = known.some((fact) => scope === null || scopeOf(fact) === scope);
  return isThere ? known : throwNoFigure(dataset, questionOf(request));
}

function isWanted(fact: Fact, { scope, status, counterparty }: PeriodsRequest): boolean {
  return (
    (scope === null || scopeOf(fact) === scope) &&
    (status === null || fact.status === status) &&
    (counterparty === null || fact.counterparty === counterparty)
  );
}

function groups(facts: readonly Fact[]): readonly [Fact, ...Fact[]][] {
  const found: [Fact, ...Fact[]][] = [];
  for (const fact of [...facts].sort(latestKnownFirst)) {
    const group = found.find(([first]) => isSamePlace(first, fact));
    if (group) group.push(fact);
    else found.push([fact]);
  }
  return found;
}

function isSamePlace(a: Fact, b: Fact): boolean {
  if (scopeOf(a) !== scopeOf(b) || a.counterparty !== b.counterparty) return false;
  return a.period && b.period ? isSamePeriod(a.period, b.period) : a.period === b.period;
}

function coveredPeriod(
  facts: readonly [Fact, ...Fact[]],
  known: readonly Fact[],
  request: PeriodsRequest,
): CoveredPeriod {
  const [first] = facts;
  const { period, counterparty } = first;
  const question = questionOf(request);
  const claims = known.filter((fact) => isSameThing(fact, first, question));
  return { period, scope: scopeOf(first), counterparty, facts, claims };
}

function inTime(a: CoveredPeriod, b: CoveredPeriod): number {
  return (
    compareTexts(a.period?.end, b.period?.end) ||
    compareTexts(a.period?.start, b.period?.start) ||
    compareTexts(a.scope, b.scope) ||
    compareTexts(a.counterparty, b.counterparty)
  );
}

/** The question about any period of one scope. */
function questionOf({ entity, metric, asOf, scope, counterparty }: PeriodsRequest): Question {
  const anyPeriod = { period: "latest", status: "any", pick: "preferred" } as const;
  return { entity, metric, asOf, scope, counterparty, ...anyPeriod };
}

function noneLeft(known: readonly Fact[], request: PeriodsRequest): Failure {
  const scoped = known.filter((fact) => request.scope === null || scopeOf(fact) === request.scope);
  const available = (what: string, of: (fact: Fact) => string) =>
    [...new Set(scoped.map(of))].map((one) => `${what}=${one}`);
  const list = [
    ...(request.status === null ? [] : available("Status", ({ status }) => status)),
    ...(request.counterparty === null
      ? []
      : available("Counterparty", ({ counterparty }) => counterparty).filter(
          (one) => !one.endsWith("="),
        )),
  ].join(", ");
  const { entity, metric } = request;
  return new Failure("not-found", {
    en: `No period of ${metric.name} of ${entity.name} has such a figure. There is: ${list}.`,
    zh: `${entity.nameZh || entity.name}的${metric.nameZh}没有符合条件的期间。现有：${list}。`,
  });
}
