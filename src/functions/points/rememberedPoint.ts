import type { Dataset } from "../../core/dataset";
import type { Entity, IsoDate, Metric } from "../../core/fact";
import type { WrittenPeriod } from "../../core/relativePeriod";
import type { AnswerCell } from "../record";
import { underSettings } from "../settingsInForce";

/** A function that asks for one figure. */
export type PointBody<T extends object> = (
  dataset: Dataset,
  entity: Entity,
  metric: Metric,
  period: WrittenPeriod,
  asOf: IsoDate,
  options: T,
) => AnswerCell;

/** After so many questions all of them are forgotten. */
const MOST = 20_000;

/**
 * The same function, which gives the same cell to whoever asks the same again, so that its card is made once. A dataset never changes, and what was
 * asked under other settings of the workbook is forgotten; names, periods and options that are written alike are the same objects, so that nothing is compared letter by letter.
 */
export function rememberedPoint<T extends object>(body: PointBody<T>): PointBody<T> {
  const memory = underSettings(() => ({ root: new Map() as Branch, count: 0 }));
  return (dataset, entity, metric, period, asOf, options) => {
    const under = memory();
    const asked = branch(
      branch(branch(branch(branch(under.root, dataset), options), entity), metric),
      asOf,
    );
    const found = asked.get(period);
    if (found && !isBranch(found)) return found;
    const cell = body(dataset, entity, metric, period, asOf, options);
    if (++under.count > MOST) Object.assign(under, { root: new Map(), count: 0 });
    asked.set(period, cell);
    return cell;
  };
}

/** What was asked, one argument a level; at the last the answers by period. */
type Branch = Map<unknown, Branch | AnswerCell>;

function branch(from: Branch, key: unknown): Branch {
  const found = from.get(key);
  if (found && isBranch(found)) return found;
  const made: Branch = new Map();
  from.set(key, made);
  return made;
}

function isBranch(found: Branch | AnswerCell): found is Branch {
  return !("value" in found);
}
