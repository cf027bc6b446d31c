import type { Entity, IsoDate } from "../../core/fact";
import type { CommonError, Example } from "../../core/functionHelp";
import { metricNamed } from "../../core/question";
import type { WrittenPeriod } from "../../core/relativePeriod";
import type { Words } from "../../core/words";
import { AS_OF, ENTITY, PERIOD } from "../parameters";
import { defineFunction, type FunctionRecord } from "../record";
import { point, POINT_OPTIONS_PARAMETER, type PointOptions } from "./point";

/** What is said of a short form. */
export interface ShortFormHelp {
  readonly summary: Words;
  readonly use: Words;
  readonly avoid: Words;
  readonly examples: readonly Example[];
  readonly errors: readonly CommonError[];
}

/** A function that asks one metric, by the metric's id. */
export function shortForm(id: string, metric: string, help: ShortFormHelp): FunctionRecord {
  return defineFunction<[Entity, WrittenPeriod, IsoDate, PointOptions]>({
    id,
    family: "points",
    metric,
    ...help,
    parameters: [ENTITY, PERIOD, AS_OF, POINT_OPTIONS_PARAMETER],
    body: (dataset, entity, period, asOf, options) =>
      point(dataset, entity, metricNamed(dataset, metric), period, asOf, options),
  });
}
