import type { Dataset } from "../../../core/facts/dataset";
import type { Entity, Fact, Metric, Status } from "../../../core/facts/fact";
import type { IsoDate } from "../../../core/period/calendar";
import { byName, figuresOf } from "../../../core/facts/figures";
import type { Period } from "../../../core/period/period";
import { type Ask, LATEST, TABLE_IDS, type AskForm } from "./ask";

/** What there is to choose from beside what is chosen, and the choices that hold. */
export interface Existing {
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
  readonly chosenPeriods: readonly string[];
  readonly statuses: readonly Status[];
  readonly sources: readonly string[];
  readonly forms: readonly AskForm[];
  readonly form: AskForm;
}

/** The names of the options that narrow the figures themselves. */
export const SCOPE = "Scope";
export const PARTY = "Counterparty";

/** What exists for an ask, as known on its as-of day. @param unnamed The as-of of an ask that names none. */
export function existing(dataset: Dataset, ask: Ask, unnamed: IsoDate): Existing {
  const asOf = ask.asOf === "" ? unnamed : (ask.asOf as IsoDate); // A date field gives nothing else.
  const known = (entity: Entity, metric: Metric) => figuresOf(dataset, entity, metric, asOf);
  const all = byName(dataset.entities.values());
  const asked = all.filter(({ id }) => ask.entities.includes(id));
  const metrics = byName(dataset.metrics.values()).filter((metric) =>
    (asked.length > 0 ? asked : all).some((entity) => known(entity, metric).length > 0),
  );
  const chosenMetrics = metrics.filter(({ id }) => ask.metrics.includes(id));
  const entities =
    chosenMetrics.length === 0
      ? asked
      : all.filter((entity) => chosenMetrics.some((metric) => known(entity, metric).length > 0));
  const chosenEntities = entities.filter(({ id }) => ask.entities.includes(id));
  const facts = chosenEntities.flatMap((entity) =>
    chosenMetrics.flatMap((metric) => known(entity, metric)),
  );
  return {
    entities,
    metrics,
    chosenEntities,
    chosenMetrics,
    facts,
    ...narrowed(facts, ask, chosenEntities.length * chosenMetrics.length),
  };
}

type Narrowed = Omit<
  Existing,
  "entities" | "metrics" | "chosenEntities" | "chosenMetrics" | "facts"
>;

function narrowed(facts: readonly Fact[], ask: Ask, pairs: number): Narrowed {
  const scopes = distinct(facts, ({ scope }) => scope).sort();
  const scope = chosenOf(scopes, ask.options[SCOPE]);
  const scoped = facts.filter((fact) => fact.scope === scope);
  const parties = distinct(scoped, ({ counterparty }) => counterparty).sort();
  const party = parties.length > 1 ? chosenOf(parties, ask.options[PARTY]) : "";
  const left = scoped.filter(({ counterparty }) => parties.length < 2 || counterparty === party);
  const periods = [
    ...new Map(
      left.flatMap(({ period }) => (period ? [[period.text, period] as const] : [])),
    ).values(),
  ].sort(lastFirst);
  const held = [LATEST, ...periods.map(({ text }) => text)].filter((text) =>
    ask.periods.includes(text),
  );
  const chosenPeriods = held.length > 0 ? held : [LATEST];
  const forms = possibleForms(pairs, periods, chosenPeriods);
  return {
    scopes,
    scope,
    parties,
    party,
    periods,
    chosenPeriods,
    statuses: distinct(left, ({ status }) => status),
    sources: distinct(left, ({ source }) => source),
    forms,
    form: forms.includes(ask.form) ? ask.form : "cells",
  };
}

/** HISTORY follows one metric of one company. GRID would go through a single span step by step, which is another question. */
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

function chosenOf(there: readonly string[], chosen: string | undefined): string {
  const [first = ""] = there;
  return chosen !== undefined && there.includes(chosen) ? chosen : first;
}

function distinct<T>(facts: readonly Fact[], of: (fact: Fact) => T): T[] {
  return [...new Set(facts.map(of))];
}

function lastFirst(a: Period, b: Period): number {
  const later = (x: string, y: string) => (x < y ? 1 : x > y ? -1 : 0);
  return later(a.end, b.end) || later(b.start, a.start);
}
