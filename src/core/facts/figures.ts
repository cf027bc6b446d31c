import type { Dataset } from "./dataset";
import type { Entity, Fact, Metric } from "./fact";
import type { IsoDate } from "../period/calendar";

/**
 * The facts about an entity's metric that were public on a day, whatever their scope, period and
 * status.
 */
export function figuresOf(
  dataset: Dataset,
  entity: Entity,
  metric: Metric,
  asOf: IsoDate,
): readonly Fact[] {
  return dataset.factsOf(entity.id, metric.id).filter(({ known }) => known.end <= asOf);
}

/** How many there are of several entities and metrics together. */
export function figureCount(
  dataset: Dataset,
  entities: readonly Entity[],
  metrics: readonly Metric[],
  asOf: IsoDate,
): number {
  let count = 0;
  for (const entity of entities)
    for (const metric of metrics) count += figuresOf(dataset, entity, metric, asOf).length;
  return count;
}

/** Things in the order of their English names. */
export function byName<T extends { readonly name: string; readonly id: string }>(
  things: Iterable<T>,
): readonly T[] {
  const key = ({ name, id }: T) => `${name.toLowerCase()} ${id}`;
  return [...things].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
