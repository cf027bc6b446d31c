import { dayNumber } from "./calendar";
import type { Dataset } from "./dataset";
import type { Entity, Fact, IsoDate, Metric } from "./fact";

/** Rows of the facts about an entity's metric that were public on a day, whatever their scope, period and status. No fact is made. */
export function figureRows(
  dataset: Dataset,
  entity: Entity,
  metric: Metric,
  asOf: IsoDate,
): readonly number[] {
  const { table } = dataset;
  const day = dayNumber(asOf);
  return dataset
    .seriesOf(entity.id, metric.id)
    .flatMap(({ rows }) => [...rows.filter((row) => (table.known[row] ?? Infinity) <= day)]);
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
    for (const metric of metrics) count += figureRows(dataset, entity, metric, asOf).length;
  return count;
}

export function factsIn(dataset: Dataset, rows: readonly number[]): readonly Fact[] {
  return rows.map((row) => dataset.table.fact(row));
}

/** Things in the order of their English names. */
export function byName<T extends { readonly name: string; readonly id: string }>(
  things: Iterable<T>,
): readonly T[] {
  const key = ({ name, id }: T) => `${name.toLowerCase()} ${id}`;
  return [...things].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
