import type { Dataset } from "../../../core/facts/dataset";
import type { Entity, Metric } from "../../../core/facts/fact";
import { figureCount } from "../../../core/facts/figures";
import type { IsoDate } from "../../../core/period/calendar";
import type { AskChoices } from "./askChoices";

/**
 * What there is to choose from, as it is listed: the companies with most figures of the chosen
 * metrics first, and the metrics with most figures of the chosen companies.
 */
export function mostFiguresFirst(
  { entities, metrics, chosenEntities, chosenMetrics }: AskChoices,
  dataset: Dataset,
  asOf: IsoDate,
): { readonly entities: readonly Entity[]; readonly metrics: readonly Metric[] } {
  const allEntities = [...dataset.entities.values()];
  const asked = chosenMetrics.length > 0 ? chosenMetrics : metrics;
  const askedOf = chosenEntities.length > 0 ? chosenEntities : allEntities;
  return {
    entities: sortedBy(entities, (entity) => figureCount(dataset, [entity], asked, asOf)),
    metrics: sortedBy(metrics, (metric) => figureCount(dataset, askedOf, [metric], asOf)),
  };
}

function sortedBy<T>(things: readonly T[], count: (thing: T) => number): readonly T[] {
  const counted = things.map((thing) => ({ thing, count: count(thing) }));
  return counted.sort((a, b) => b.count - a.count).map(({ thing }) => thing);
}
