import type { IsoDate } from "../../core/period/calendar";
import { type AskedEntity, metricNamed } from "../../core/query/question";
import type { WrittenPeriod } from "../../core/period/relativePeriod";
import { AS_OF, ENTITY_OR_PART, PERIOD } from "../record/parameters";
import { defineFunction, type FunctionRecord } from "../record/record";
import { point, POINT_OPTIONS_PARAMETER, type PointOptions } from "./point";

/** A function that asks one metric, by the metric's id. */
export function shortForm(id: string, metric: string): FunctionRecord {
  return defineFunction<[AskedEntity, WrittenPeriod, IsoDate, PointOptions]>({
    id,
    family: "points",
    metric,
    parameters: [ENTITY_OR_PART, PERIOD, AS_OF, POINT_OPTIONS_PARAMETER],
    body: (dataset, entity, period, asOf, options) =>
      point(dataset, entity, metricNamed(dataset, metric), period, asOf, options),
  });
}
