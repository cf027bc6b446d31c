import { factsAgree, compareTexts, isSuperseded } from "../../core/query/claims";
import type { Dataset } from "../../core/facts/dataset";
import type { Fact, Metric } from "../../core/facts/fact";
import { isPlanned, latestKnownFirst } from "../../core/query/rule";
import { scopeOf } from "../../core/facts/scopeOf";

/** A figure with a time and an amount, as a point of a chart is one. */
export interface DrawnFact extends Fact {
  readonly period: NonNullable<Fact["period"]>;
  readonly value: number;
}

/** What is drawn of one company: every claim about it as a whole, the earliest first. */
export interface DrawnCompany {
  /** Entity id. */
  readonly entity: string;
  readonly facts: readonly DrawnFact[];
}

/** A metric of which enough is known to be drawn. */
export interface DrawnMetric {
  readonly metric: Metric;
  /** The company with most figures first. */
  readonly companies: readonly DrawnCompany[];
}

/**
 * The metrics of which figures of at least two days can be drawn, the one with most figures first.
 * Figures of a scope are of something narrower than the company, ranges have no single amount, and
 * the chart has no room below zero: they are left out.
 */
export function drawnMetrics(dataset: Dataset): readonly DrawnMetric[] {
  const found = new Map<string, DrawnFact[]>();
  for (const fact of dataset.facts) {
    if (!isDrawn(fact)) continue;
    const facts = found.get(fact.metric) ?? [];
    facts.push(fact);
    found.set(fact.metric, facts);
  }
  return [...found]
    .filter(([, facts]) => days(facts) >= FEWEST_DAYS && facts.length >= FEWEST_FACTS)
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([id, facts]) => {
      const metric = dataset.metrics.get(id);
      return metric ? [{ metric, companies: companiesOf(facts) }] : [];
    });
}

/** Whether another figure about the same company and time contradicts this one. */
export function isDrawnDisputed(fact: DrawnFact, facts: readonly DrawnFact[]): boolean {
  const claims = facts.filter(({ period }) => period.end === fact.period.end);
  return (
    !isSuperseded(fact, claims) &&
    claims.some(
      (other) =>
        isPlanned(other.status) === isPlanned(fact.status) &&
        !isSuperseded(other, claims) &&
        !factsAgree(fact, other),
    )
  );
}

const FEWEST_DAYS = 2;
const FEWEST_FACTS = 3;

function isDrawn(fact: Fact): fact is DrawnFact {
  return (
    fact.period !== null &&
    fact.value !== null &&
    fact.value >= 0 &&
    scopeOf(fact) === "" &&
    fact.counterparty === ""
  );
}

function days(facts: readonly DrawnFact[]): number {
  return new Set(facts.map(({ period }) => period.end)).size;
}

function companiesOf(facts: readonly DrawnFact[]): readonly DrawnCompany[] {
  const byCompany = new Map<string, DrawnFact[]>();
  for (const fact of facts)
    byCompany.set(fact.entity, [...(byCompany.get(fact.entity) ?? []), fact]);
  return [...byCompany]
    .map(([entity, own]) => ({ entity, facts: own.sort(inTime) }))
    .sort((a, b) => b.facts.length - a.facts.length || compareTexts(a.entity, b.entity));
}

function inTime(a: DrawnFact, b: DrawnFact): number {
  return compareTexts(a.period.end, b.period.end) || -latestKnownFirst(a, b);
}
