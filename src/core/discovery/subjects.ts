import type { Dataset } from "../facts/dataset";
import type { Entity, Fact, Metric } from "../facts/fact";
import { scopeOf } from "../facts/scopeOf";

/** What a figure can be asked of, whatever its time: no two of these mix. */
export interface Subject {
  readonly entity: Entity;
  readonly metric: Metric;
  /** What `Scope=` asks for it with; empty for the whole with no kind stated. */
  readonly scope: string;
  /** Entity id of the other side, or empty. */
  readonly counterparty: string;
}

/** Each subject that some facts are about, once, in the order of its first fact; of one entity's metric the whole before its scopes. */
export function subjectsOf(dataset: Dataset, facts: readonly Fact[]): readonly Subject[] {
  const groups = new Map<string, Map<string, Subject>>();
  for (const fact of facts) {
    const { entity: entityId, metric: metricId, counterparty } = fact;
    const scope = scopeOf(fact);
    const entity = dataset.entities.get(entityId);
    const metric = dataset.metrics.get(metricId);
    if (!entity || !metric) continue; // Validation lets no such fact in.
    const key = `${entityId} ${metricId}`;
    const group = groups.get(key) ?? new Map<string, Subject>();
    groups.set(key, group);
    group.set(`${scope} ${counterparty}`, { entity, metric, scope, counterparty });
  }
  return [...groups.values()].flatMap((group) =>
    [...group.values()].sort((a, b) => Number(a.scope !== "") - Number(b.scope !== "")),
  );
}
