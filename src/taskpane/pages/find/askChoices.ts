import type { Dataset } from "../../../core/facts/dataset";
import type { Entity, Fact, Metric, Status } from "../../../core/facts/fact";
import type { IsoDate } from "../../../core/period/calendar";
import { byName, figuresOf } from "../../../core/facts/figures";
import { isYear, type Period } from "../../../core/period/period";
import { isTotal } from "../../../core/query/latestYear";
import { isPlanned } from "../../../core/query/rule";
import { type Ask, LATEST, TABLE_IDS, type AskForm } from "./ask";
import { scopeOf } from "../../../core/facts/scopeOf";

/** What there is to choose from beside what is chosen, and the choices that hold. */
export interface AskChoices {
  /** Those with a figure of a chosen metric; those chosen where no metric is. */
  readonly entities: readonly Entity[];
  /** Those of which a chosen company has a figure, or any, where none is chosen. */
  readonly metrics: readonly Metric[];
  readonly chosenEntities: readonly Entity[];
  readonly chosenMetrics: readonly Metric[];
  /** Everything known of the chosen metrics of the chosen companies. */
  readonly facts: readonly Fact[];
  /** Empty for the whole entity, which comes first. */
  readonly scopes: readonly string[];
  readonly scope: string;
  /** Ids of the other sides within the scope, empty for none. */
  readonly parties: readonly string[];
  readonly party: string;
  /** Within scope and other side, the last first. */
  readonly periods: readonly Period[];
  /** Whether the latest can be asked for: of totals only where one is of a whole year. */
  readonly hasLatest: boolean;
  readonly chosenPeriods: readonly string[];
  readonly statuses: readonly Status[];
  readonly sources: readonly string[];
  readonly forms: readonly AskForm[];
  readonly form: AskForm;
}

/** The names of the options that narrow the figures themselves. */
export const SCOPE = "Scope";
export const PARTY = "Counterparty";

/**
 * What exists for an ask, as known on its as-of day. @param defaults The as-of of an ask that names
 * none.
 */
export function askChoices(dataset: Dataset, ask: Ask, defaults: IsoDate): AskChoices {
  // A date field gives nothing else.
  const asOf = ask.asOf === "" ? defaults : (ask.asOf as IsoDate);
  const knownFigures = (entity: Entity, metric: Metric) => figuresOf(dataset, entity, metric, asOf);
  const all = byName(dataset.entities.values());
  const request = all.filter(({ id }) => ask.entities.includes(id));
  const metrics = byName(dataset.metrics.values()).filter((metric) =>
    (request.length > 0 ? request : all).some((entity) => knownFigures(entity, metric).length > 0),
  );
  const chosenMetrics = metrics.filter(({ id }) => ask.metrics.includes(id));
  const entities =
    chosenMetrics.length === 0
      ? request
      : all.filter((entity) =>
          chosenMetrics.some((metric) => knownFigures(entity, metric).length > 0),
        );
  const chosenEntities = entities.filter(({ id }) => ask.entities.includes(id));
  const facts = chosenEntities.flatMap((entity) =>
    chosenMetrics.flatMap((metric) => knownFigures(entity, metric)),
  );
  return {
    entities,
    metrics,
    chosenEntities,
    chosenMetrics,
    facts,
    ...narrowFacts(facts, chosenMetrics, ask, chosenEntities.length * chosenMetrics.length),
  };
}

type Narrowed = Omit<
  AskChoices,
  "entities" | "metrics" | "chosenEntities" | "chosenMetrics" | "facts"
>;

function narrowFacts(
  facts: readonly Fact[],
  metrics: readonly Metric[],
  ask: Ask,
  pairs: number,
): Narrowed {
  const scopes = distinct(facts, scopeOf).sort();
  const scope = chosenOf(scopes, ask.options[SCOPE], scopeOfLatestKind(facts));
  const scoped = facts.filter((fact) => scopeOf(fact) === scope);
  const parties = distinct(scoped, ({ counterparty }) => counterparty).sort();
  const party = parties.length > 1 ? chosenOf(parties, ask.options[PARTY]) : "";
  const left = scoped.filter(({ counterparty }) => parties.length < 2 || counterparty === party);
  const periods = [
    ...new Map(
      left.flatMap(({ period }) => (period ? [[period.text, period] as const] : [])),
    ).values(),
  ].sort(lastFirst);
  const first = firstChoice(metrics, periods);
  const offered = new Set([first, ...periods.map(({ text }) => text)]);
  const held = [...offered].filter((text) => ask.periods.includes(text));
  const chosenPeriods = held.length > 0 ? held : [first];
  const forms = possibleForms(pairs, periods, chosenPeriods);
  return {
    scopes,
    scope,
    parties,
    party,
    periods,
    hasLatest: first === LATEST,
    chosenPeriods,
    statuses: distinct(left, ({ status }) => status),
    sources: distinct(left, ({ source }) => source),
    forms,
    form: forms.includes(ask.form) ? ask.form : "cells",
  };
}

/**
 * HISTORY follows one metric of one company. GRID would go through a single span step by step,
 * which is another question.
 */
function possibleForms(
  pairs: number,
  periods: readonly Period[],
  chosen: readonly string[],
): readonly AskForm[] {
  const [only] = chosen;
  const isSpan =
    chosen.length === 1 && periods.some(({ text, grain }) => text === only && grain === "span");
  const tables = TABLE_IDS.filter(
    (id) => !(id === "HISTORY" && pairs !== 1) && !(id === "GRID" && isSpan),
  );
  return ["cells", ...tables];
}

/** The choice, where there is such a one; else the start, else the first. */
function chosenOf(choices: readonly string[], chosen: string | undefined, start = ""): string {
  const [first = ""] = choices;
  if (chosen !== undefined && choices.includes(chosen)) return chosen;
  return choices.includes(start) ? start : first;
}

/** Of kinds of the whole the one with the last figure: an old one is not offered before it. */
function scopeOfLatestKind(facts: readonly Fact[]): string {
  const whole = facts.filter(({ scope, status }) => scope === "" && !isPlanned(status));
  const end = ({ period }: Fact) => period?.end ?? "";
  const [latest] = [...whole].sort((a, b) => (end(a) < end(b) ? 1 : end(a) > end(b) ? -1 : 0));
  return latest ? scopeOf(latest) : "";
}

/**
 * The latest figure; of totals without a whole year the last one, which nothing but its period asks
 * for.
 */
function firstChoice(metrics: readonly Metric[], periods: readonly Period[]): string {
  const [last] = periods;
  const hasNoLatest = metrics.some(isTotal) && !periods.some(isYear);
  return hasNoLatest && last ? last.text : LATEST;
}

function distinct<T>(facts: readonly Fact[], of: (fact: Fact) => T): T[] {
  return [...new Set(facts.map(of))];
}

function lastFirst(a: Period, b: Period): number {
  const byLatest = (x: string, y: string) => (x < y ? 1 : x > y ? -1 : 0);
  return byLatest(a.end, b.end) || byLatest(b.start, a.start);
}
