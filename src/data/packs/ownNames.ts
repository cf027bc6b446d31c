import type { Dataset } from "../../core/facts/dataset";
import type { Entity, Metric } from "../../core/facts/fact";
import { foldedName } from "../../core/words/nameIndex";
import type { NearNames } from "../../core/words/nearNames";
import type { Words } from "../../core/words/words";
import { entityFromRow, metricFromRow } from "../rows";
import type { Table } from "../table";

/** What the names in a pack lead to: its own things first, then those of the packs below. */
export interface PackNames {
  readonly entity: (name: string) => Entity | undefined;
  readonly metric: (name: string) => Metric | undefined;
  /** The nearest names, after what was expected. */
  readonly nearEntities: (name: string) => Words;
  readonly nearMetrics: (name: string) => Words;
}

export function packNames(
  entities: Table | undefined,
  metrics: Table | undefined,
  below: Dataset,
): PackNames {
  const ownEntities = (entities?.rows ?? []).map(({ cells }) => entityFromRow(cells));
  const ownMetrics = (metrics?.rows ?? []).map(({ cells }) => metricFromRow(cells));
  const entity = finder(ownEntities, ({ id, ticker, name, nameZh, aliases }) => [
    [id],
    [ticker],
    [name, nameZh, ...aliases],
  ]);
  const metric = finder(ownMetrics, ({ id, name, nameZh, aliases }) => [
    [id],
    [name, nameZh, ...aliases],
  ]);
  return {
    entity: (name) => entity(name) ?? below.entities.get(name) ?? below.entityNames.find(name),
    metric: (name) => metric(name) ?? below.metrics.get(name) ?? below.metricNames.find(name),
    nearEntities: (name) => nearWords(below.entityNames, name),
    nearMetrics: (name) => nearWords(below.metricNames, name),
  };
}

/** By id, then by ticker, then by name, exactly. */
function finder<T>(
  things: readonly T[],
  namesOf: (thing: T) => readonly (readonly string[])[],
): (name: string) => T | undefined {
  const found = new Map<string, { readonly thing: T; readonly rank: number }>();
  for (const thing of things)
    for (const [rank, names] of namesOf(thing).entries())
      for (const name of names.filter(Boolean).map(foldedName))
        if (rank < (found.get(name)?.rank ?? Infinity)) found.set(name, { thing, rank });
  return (name) => found.get(foldedName(name))?.thing;
}

function nearWords(names: NearNames<unknown>, name: string): Words {
  const near = names.near(name);
  if (near.length === 0) return { en: "", zh: "" };
  return { en: `, such as ${near.join(" or ")}`, zh: `，如 ${near.join("、")}` };
}
