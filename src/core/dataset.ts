import type { Deal, Entity, Fact, IsoDate, Metric, Source } from "./fact";
import { type Names, names } from "./names";

/** The five tables, ready to be asked. */
export interface Dataset {
  /** The release, `0.1.0`. */
  readonly version: string;
  /** The day of the release: what is asked without an as-of is answered as of this day. */
  readonly released: IsoDate;
  readonly sources: ReadonlyMap<string, Source>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly deals: ReadonlyMap<string, Deal>;
  readonly facts: readonly Fact[];
  /** Every scope that a fact has, the empty one left out. */
  readonly scopes: readonly string[];
  readonly entityNames: Names<Entity>;
  readonly metricNames: Names<Metric>;
  /** Every fact of an entity's metric, whatever its scope, period, status. */
  factsOf(entity: string, metric: string): readonly Fact[];
  /** Every fact of a source, in the order of the table. */
  factsFrom(source: string): readonly Fact[];
  /** Every fact of a deal. */
  factsIn(deal: string): readonly Fact[];
  fact(id: string): Fact | undefined;
}

/** The rows of the tables, already validated. */
export interface Tables {
  readonly version: string;
  readonly released: IsoDate;
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly metrics: readonly Metric[];
  readonly deals: readonly Deal[];
  readonly facts: readonly Fact[];
}

/** Indexes the tables: one pass over the facts, look-ups by key after that. */
export function openDataset(tables: Tables): Dataset {
  const ofMetric = grouped(tables.facts, (fact) => key(fact.entity, fact.metric));
  const fromSource = grouped(tables.facts, (fact) => fact.source);
  const inDeal = grouped(tables.facts, (fact) => fact.deal);
  const byId = keyed(tables.facts);
  return {
    version: tables.version,
    released: tables.released,
    sources: keyed(tables.sources),
    entities: keyed(tables.entities),
    metrics: keyed(tables.metrics),
    deals: keyed(tables.deals),
    facts: tables.facts,
    scopes: [...new Set(tables.facts.map(({ scope }) => scope))].filter((scope) => scope !== ""),
    entityNames: names(tables.entities, entityNamesOf),
    metricNames: names(tables.metrics, metricNamesOf),
    factsOf: (entity, metric) => ofMetric.get(key(entity, metric)) ?? [],
    factsFrom: (source) => fromSource.get(source) ?? [],
    factsIn: (deal) => inDeal.get(deal) ?? [],
    fact: (id) => byId.get(id),
  };
}

/** Every name by which an entity is found, the shown one first. */
export function entityNamesOf({ id, name, nameZh, ticker, aliases }: Entity): readonly string[] {
  return [name, nameZh, id, ticker, ...aliases];
}

/** Every name by which a metric is found, the shown one first. */
export function metricNamesOf({ id, name, nameZh, aliases }: Metric): readonly string[] {
  return [name, nameZh, id, ...aliases];
}

function key(entity: string, metric: string): string {
  return `${entity} ${metric}`;
}

function keyed<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
