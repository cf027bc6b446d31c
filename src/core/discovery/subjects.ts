import type { Dataset } from "../facts/dataset";
import type { Entity, Fact, Metric } from "../facts/fact";

/** What a figure can be asked of, whatever its time: no two of these mix. */
export interface Subject {
  readonly entity: Entity;
  readonly metric: Metric;
  /** Empty: the whole entity. */
  readonly scope: string;
  /** Entity id of the other side, or empty. */
  readonly counterparty: string;
}

/** Each subject that some facts are about, once, in the order of its first fact; of one entity's metric the whole before its scopes. */
export function subjectsOf(dataset: Dataset, facts: readonly Fact[]): readonly Subject[] {
  const groups = new Map<string, Map<string, Subject>>();
  for (const { entity: entityId, metric: metricId, scope, counterparty } of facts) {
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
