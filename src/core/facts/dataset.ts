import type { Deal, Entity, Fact, Metric, Source } from "./fact";
import { BUNDLE, type Pack } from "./pack";
import type { IsoDate } from "../period/calendar";
import { nameIndex } from "../words/nameIndex";
import { type NearNames, nearNames } from "../words/nearNames";

/** The five tables, ready to be asked. */
export interface Dataset {
  /** The release, `0.1.0`. */
  readonly version: string;
  /** The day of the release: what is asked without an as-of is answered as of this day. */
  readonly released: IsoDate;
  /** The packs that it is made of, the most trusted first. */
  readonly packs: readonly Pack[];
  /** The currencies that its facts are in, by their codes. */
  readonly currencies: readonly string[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly deals: ReadonlyMap<string, Deal>;
  /** Every fact, in the order of the table. So are those of the look-ups below. */
  readonly facts: readonly Fact[];
  /** Every part and every kind that a fact has: what `Scope=` asks for. */
  readonly scopes: readonly string[];
  readonly entityNames: NearNames<Entity>;
  readonly metricNames: NearNames<Metric>;
  readonly dealNames: NearNames<Deal>;
  /** Every fact of an entity's metric, whatever its scope, period, status. */
  factsOf(entity: string, metric: string): readonly Fact[];
  /** Those of one part; of the whole, of whatever kind, where it is empty. */
  factsOfPart(entity: string, metric: string, part: string): readonly Fact[];
  /** Every fact of an entity, metric by metric. */
  factsAbout(entity: string): readonly Fact[];
  /** Every fact whose other side an entity is. */
  factsWith(counterparty: string): readonly Fact[];
  /** Every fact of a source. */
  factsFrom(source: string): readonly Fact[];
  /** Every fact of a deal. */
  factsIn(deal: string): readonly Fact[];
  fact(id: string): Fact | undefined;
}

/** The rows of the tables, already validated. */
export interface Tables {
  readonly version: string;
  readonly released: IsoDate;
  /** Without: the bundle alone. */
  readonly packs?: readonly Pack[];
  /** Of the bundle. */
  readonly sha256?: string;
  readonly licence?: string;
  /** Without: dollars. */
  readonly currencies?: readonly string[];
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly metrics: readonly Metric[];
  readonly deals: readonly Deal[];
  readonly facts: readonly Fact[];
}

/** Indexes the tables: one pass over the facts for each way to look them up. */
export function openDataset(tables: Tables): Dataset {
  const { facts, version, released } = tables;
  const entities = withOwnYears(tables.entities);
  const metrics = mapById(tables.metrics);
  const byId = mapById(facts);
  const byMetric = groupBy(facts, ({ entity, metric }) => metricKey(entity, metric));
  const byPart = groupBy(facts, ({ entity, metric, scope }) => partKey(entity, metric, scope));
  const byCounterparty = groupBy(facts, ({ counterparty }) => counterparty);
  const bySource = groupBy(facts, ({ source }) => source);
  const byDeal = groupBy(facts, ({ deal }) => deal);
  const factsOf = (entity: string, metric: string) =>
    byMetric.get(metricKey(entity, metric)) ?? NONE;
  return {
    version,
    released,
    packs: tables.packs ?? [
      {
        ...{ id: BUNDLE, version, released, carrier: "bundle" },
        ...{ sha256: tables.sha256 ?? "", licence: tables.licence ?? "", rows: facts.length },
      },
    ],
    currencies: tables.currencies ?? ["USD"],
    sources: mapById(tables.sources),
    entities: mapById(entities),
    metrics,
    deals: mapById(tables.deals),
    facts,
    scopes: [...new Set(facts.flatMap(({ scope, basis }) => [scope, basis]))].filter(Boolean),
    entityNames: nearNames(nameIndex(entities, entityNamesOf, titleZh)),
    metricNames: nearNames(nameIndex(tables.metrics, metricNamesOf, titleZh)),
    dealNames: nearNames(nameIndex(tables.deals, dealNamesOf, titleZh)),
    factsOf,
    factsOfPart: (entity, metric, part) => byPart.get(partKey(entity, metric, part)) ?? NONE,
    factsAbout: (entity) => [...metrics.keys()].flatMap((metric) => factsOf(entity, metric)),
    factsWith: (counterparty) => byCounterparty.get(counterparty) ?? NONE,
    factsFrom: (source) => bySource.get(source) ?? NONE,
    factsIn: (deal) => byDeal.get(deal) ?? NONE,
    fact: (id) => byId.get(id),
  };
}

/** The entities, each with the year of the company it belongs to where it states none itself. */
function withOwnYears(entities: readonly Entity[]): readonly Entity[] {
  const byId = mapById(entities);
  return entities.map((entity) => {
    const seen = new Set<string>();
    let owner: Entity | undefined = entity;
    while (owner?.fiscalYearEnd === "" && !seen.has(owner.id)) {
      seen.add(owner.id);
      owner = byId.get(owner.parent);
    }
    if (!owner || owner === entity || owner.fiscalYearEnd === "") return entity;
    const { fiscalYearEnd, fiscalYearNamed } = owner;
    return { ...entity, fiscalYearEnd, fiscalYearNamed };
  });
}

const NONE: readonly never[] = [];

/** No id has a blank in it, so that no two keys are alike. */
function metricKey(entity: string, metric: string): string {
  return `${entity} ${metric}`;
}

function partKey(entity: string, metric: string, part: string): string {
  return `${entity} ${metric} ${part}`;
}

function mapById<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function groupBy(
  facts: readonly Fact[],
  keyOf: (fact: Fact) => string,
): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return groups;
}

/** What a Chinese message suggests: the Chinese name with the id, which can be typed anywhere. */
function titleZh({ id, name, nameZh }: Pick<Metric, "id" | "name" | "nameZh">): string {
  return nameZh === "" || nameZh === name ? name : `${nameZh}（${id}）`;
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
