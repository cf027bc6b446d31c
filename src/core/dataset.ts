import type { Deal, Entity, Fact, IsoDate, Metric, Source } from "./fact";
import { type FactTable, factTable, type RepeatedText } from "./factTable";
import { type Names, names } from "./names";
import { type Series, seriesIndex } from "./series";

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
  /** Every fact, in the order of the table. A large dataset makes each of them when this is first read. */
  readonly facts: readonly Fact[];
  /** The facts in columns, for look-ups. */
  readonly table: FactTable;
  /** Every scope that a fact has, the empty one left out. */
  readonly scopes: readonly string[];
  readonly entityNames: Names<Entity>;
  readonly metricNames: Names<Metric>;
  readonly dealNames: Names<Deal>;
  /** The series of an entity's metric, by scope, reported and planned apart. */
  seriesOf(entity: string, metric: string): readonly Series[];
  /** Those of one scope: one or two, or none. */
  seriesIn(entity: string, metric: string, scope: string): readonly Series[];
  /** Every fact of an entity's metric, whatever its scope, period, status. */
  factsOf(entity: string, metric: string): readonly Fact[];
  /** Every fact of an entity, whatever the metric. */
  factsAbout(entity: string): readonly Fact[];
  /** Every fact whose other side an entity is. */
  factsWith(counterparty: string): readonly Fact[];
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
  /** Read once; the objects are not kept. */
  readonly facts: Iterable<Fact>;
}

/** Indexes the tables: a few passes over the facts, look-ups by number after that. */
export function openDataset(tables: Tables): Dataset {
  const table = factTable(tables.facts);
  const index = seriesIndex(table);
  const metrics = keyed(tables.metrics);
  const seriesOf = (entity: string, metric: string) =>
    index.of(table.entities.find(entity) ?? -1, table.metrics.find(metric) ?? -1);
  const seriesIn = (entity: string, metric: string, scope: string) =>
    index.inScope(
      table.entities.find(entity) ?? -1,
      table.metrics.find(metric) ?? -1,
      table.scopes.find(scope) ?? -1,
    );
  const factsOf = (entity: string, metric: string) =>
    inOrder(seriesOf(entity, metric)).map((row) => table.fact(row));
  const grouped = (field: RepeatedText) => {
    const groups = once(() => rowsBy(table, field));
    return (value: string) => (groups().get(value) ?? []).map((row) => table.fact(row));
  };
  const everyFact = once(() => Array.from({ length: table.size }, (_, row) => table.fact(row)));
  const rowOfId = once(() => new Map(table.ids.map((id, row) => [id, row])));
  return {
    version: tables.version,
    released: tables.released,
    sources: keyed(tables.sources),
    entities: keyed(tables.entities),
    metrics,
    deals: keyed(tables.deals),
    get facts() {
      return everyFact();
    },
    table,
    scopes: Array.from({ length: table.scopes.size }, (_, scope) => table.scopes.at(scope)).filter(
      (scope) => scope !== "",
    ),
    entityNames: names(tables.entities, entityNamesOf),
    metricNames: names(tables.metrics, metricNamesOf),
    dealNames: names(tables.deals, dealNamesOf),
    seriesOf,
    seriesIn,
    factsOf,
    factsAbout: (entity) => [...metrics.keys()].flatMap((metric) => factsOf(entity, metric)),
    factsWith: grouped("counterparty"),
    factsFrom: grouped("source"),
    factsIn: grouped("deal"),
    fact: (id) => {
      const row = rowOfId().get(id);
      return row === undefined ? undefined : table.fact(row);
    },
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

/** Every name by which a deal is found, the shown one first. */
export function dealNamesOf({ id, name, nameZh }: Deal): readonly string[] {
  return [name, nameZh, id];
}

function keyed<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** The rows of several series, in the order of the table. */
function inOrder(series: readonly Series[]): readonly number[] {
  return series.flatMap(({ rows }) => [...rows]).sort((a, b) => a - b);
}

function rowsBy(table: FactTable, field: RepeatedText): ReadonlyMap<string, number[]> {
  const groups = new Map<string, number[]>();
  for (let row = 0; row < table.size; row++) {
    const value = table.text(field, row);
    const group = groups.get(value);
    if (group) group.push(row);
    else groups.set(value, [row]);
  }
  return groups;
}

/** A value that is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
