import type { Dataset } from "../../core/dataset";
import type { Entity, IsoDate, Metric } from "../../core/fact";
import type { WrittenPeriod } from "../../core/relativePeriod";
import type { AnswerCell } from "../record";

/** A function that asks for one figure. */
export type PointBody<T extends object> = (
  dataset: Dataset,
  entity: Entity,
  metric: Metric,
  period: WrittenPeriod,
  asOf: IsoDate,
  options: T,
) => AnswerCell;

/** After so many questions with the same options all of them are forgotten. */
const MOST = 20_000;

/**
 * The same function, which gives the same cell to whoever asks the same again, so that its card is made once. A dataset never changes;
 * periods and options that are written alike are the same objects.
 */
export function rememberedPoint<T extends object>(body: PointBody<T>): PointBody<T> {
  const byDataset = new WeakMap<Dataset, WeakMap<T, Map<string, Remembered>>>();
  return (dataset, entity, metric, period, asOf, options) => {
    const known = kept(kept(byDataset, dataset, newWeakMap<T>), options, newMap);
    const key = `${entity.id} ${metric.id} ${typeof period === "object" && "text" in period ? period.text : ""} ${asOf}`;
    const found = known.get(key);
    if (found?.period === period) return found.cell;
    const cell = body(dataset, entity, metric, period, asOf, options);
    if (known.size >= MOST) known.clear();
    known.set(key, { period, cell });
    return cell;
  };
}

interface Remembered {
  readonly period: WrittenPeriod;
  readonly cell: AnswerCell;
}

function newWeakMap<T extends object>(): WeakMap<T, Map<string, Remembered>> {
  return new WeakMap();
}

function newMap(): Map<string, Remembered> {
  return new Map();
}

function kept<K extends object, V>(map: WeakMap<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
