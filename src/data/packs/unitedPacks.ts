import { type Dataset, openDataset, type Tables } from "../../core/facts/dataset";
import type { Deal, Entity, Fact, Metric, Source } from "../../core/facts/fact";
import { packOf, type Pack } from "../../core/facts/pack";
import type { IsoDate } from "../../core/period/calendar";
import { foldedName } from "../../core/words/nameIndex";
import { currencyOf } from "../../core/words/unit";
import { type ThingKind, withNamesakes } from "./namesakes";
import type { OpenedPack } from "./openPack";

/**
 * The bundle and packs as one dataset. A thing of a pack that has the id of another one is that
 * thing where they share a name (a metric: and the unit); else its id begins with the pack
 * (`acme:nova`). Nothing of the bundle is another than without the packs.
 *
 * @param packs The most trusted first.
 * @param bundleAt How many of them are trusted more than the bundle; all, unless it is said.
 */
export function unitedPacks(
  bundle: Dataset,
  packs: readonly OpenedPack[],
  bundleAt = packs.length,
): Dataset {
  if (packs.length === 0) return bundle;
  const released = latest([bundle.released, ...packs.map(({ pack }) => pack.released)]);
  const merged = createMerged(bundle);
  // From the least trusted up: what is below has its plain id.
  for (const [at, opened] of [...packs.entries()].reverse()) {
    const trust = at < bundleAt ? bundleAt - at : bundleAt - at - 1;
    addPack(merged, opened, { trust, released });
  }
  const facts = corrected(merged.facts, packs);
  const order = packs.map(({ pack }) => pack);
  order.splice(bundleAt, 0, ...bundle.packs);
  const dataset = openDataset({
    ...tablesOf(merged),
    ...{ version: bundle.version, released, facts, packs: order },
    currencies: [...new Set(["USD", ...facts.map(({ unit }) => currencyOf(unit)).filter(Boolean)])],
  });
  return withNamesakes(dataset, merged.packs);
}

interface Merged {
  readonly sources: Map<string, Source>;
  readonly entities: Map<string, Entity>;
  readonly metrics: Map<string, Metric>;
  readonly deals: Map<string, Deal>;
  readonly facts: Fact[];
  /** The pack that a thing came with, by its kind and id, where it is not the bundle. */
  readonly packs: Map<string, Pack>;
}

function createMerged(bundle: Dataset): Merged {
  return {
    sources: new Map(bundle.sources),
    entities: new Map(bundle.entities),
    metrics: new Map(bundle.metrics),
    deals: new Map(bundle.deals),
    facts: [...bundle.facts],
    packs: new Map(),
  };
}

function tablesOf(merged: Merged): Pick<Tables, "sources" | "entities" | "metrics" | "deals"> {
  const { sources, entities, metrics, deals } = merged;
  return {
    sources: [...sources.values()],
    entities: [...entities.values()],
    metrics: [...metrics.values()],
    deals: [...deals.values()],
  };
}

interface Standing {
  readonly trust: number;
  readonly released: IsoDate;
}

/** The ids that things of a pack have in the whole, where they are others than in the pack. */
type Renamed = ReadonlyMap<string, string>;

function addPack(merged: Merged, { pack, tables }: OpenedPack, standing: Standing): void {
  const shareName = (a: Named, b: Named) => namesOf(a).some((name) => namesOf(b).includes(name));
  const add = <T extends { readonly id: string }>(
    kind: ThingKind,
    things: Map<string, T>,
    own: readonly T[],
    isSame: (a: T, b: T) => boolean,
  ) => addThings(things, own, isSame, pack, (id) => merged.packs.set(`${kind} ${id}`, pack));
  const entities = add("entity", merged.entities, tables.entities, shareName);
  const metrics = add(
    "metric",
    merged.metrics,
    tables.metrics,
    (a, b) => shareName(a, b) && a.unit === b.unit && a.periodType === b.periodType,
  );
  const deals = add("deal", merged.deals, tables.deals, shareName);
  const sources = add(
    "source",
    merged.sources,
    tables.sources,
    (a, b) => foldedName(a.title) === foldedName(b.title),
  );
  relink(merged, tables, entities, pack);
  for (const fact of tables.facts) {
    const { known } = fact;
    merged.facts.push({
      ...fact,
      entity: entities.get(fact.entity) ?? fact.entity,
      counterparty: entities.get(fact.counterparty) ?? fact.counterparty,
      metric: metrics.get(fact.metric) ?? fact.metric,
      deal: deals.get(fact.deal) ?? fact.deal,
      source: sources.get(fact.source) ?? fact.source,
      trust: standing.trust,
      // Every fact of every pack counts on the day of the latest release.
      known: known.end > standing.released ? { ...known, end: standing.released } : known,
    });
  }
}

type Named = Pick<Entity, "name" | "nameZh"> & Partial<Pick<Entity, "aliases">>;

function namesOf({ name, nameZh, aliases = [] }: Named): readonly string[] {
  return [name, nameZh, ...aliases].filter(Boolean).map(foldedName);
}

function addThings<T extends { readonly id: string }>(
  things: Map<string, T>,
  own: readonly T[],
  isSame: (a: T, b: T) => boolean,
  pack: Pack,
  onAdded: (id: string) => void,
): Renamed {
  const renamed = new Map<string, string>();
  for (const thing of own) {
    const other = things.get(thing.id);
    if (other && isSame(thing, other)) continue;
    const id = other ? `${pack.id}:${thing.id}` : thing.id;
    if (other) renamed.set(thing.id, id);
    const added = other ? { ...thing, id } : thing;
    things.set(id, added);
    onAdded(id);
  }
  return renamed;
}

/** Parents and parties lead to what was renamed. */
function relink(merged: Merged, tables: Tables, entities: Renamed, pack: Pack): void {
  if (entities.size === 0) return;
  const idOf = (id: string) => entities.get(id) ?? id;
  const isOwn = (kind: ThingKind, id: string) => merged.packs.get(`${kind} ${id}`) === pack;
  for (const { id } of tables.entities) {
    const own = merged.entities.get(idOf(id));
    if (own && isOwn("entity", own.id) && entities.has(own.parent))
      merged.entities.set(own.id, { ...own, parent: idOf(own.parent) });
  }
  for (const own of [...merged.deals.values()])
    if (isOwn("deal", own.id) && own.parties.some((party) => entities.has(party)))
      merged.deals.set(own.id, { ...own, parties: own.parties.map(idOf) });
}

/**
 * The facts with their corrections: a fact that is corrected says from when; a correction of
 * another pack's fact counts where that was agreed to.
 */
function corrected(facts: readonly Fact[], packs: readonly OpenedPack[]): readonly Fact[] {
  const agreed = new Set(
    packs.filter(({ correctsOthers }) => correctsOthers).map(({ pack }) => pack.id),
  );
  const counts = ({ id, replaces }: Fact) =>
    replaces !== undefined && (packOf(id) === packOf(replaces) || agreed.has(packOf(id)));
  const from = new Map<string, IsoDate>();
  for (const fact of facts) {
    const { replaces = "", known } = fact;
    if (!counts(fact)) continue;
    const before = from.get(replaces);
    if (before === undefined || known.end < before) from.set(replaces, known.end);
  }
  if (facts.every(({ replaces }) => replaces === undefined)) return facts;
  return facts.map((fact) => {
    const { replaces, ...rest } = fact;
    const correctedFrom = from.get(fact.id);
    const own: Fact = replaces !== undefined && !counts(fact) ? rest : fact;
    return correctedFrom === undefined ? own : { ...own, correctedFrom };
  });
}

function latest(days: readonly IsoDate[]): IsoDate {
  return days.reduce((last, day) => (day > last ? day : last));
}
