import type { Entity, Metric } from "../../core/facts/fact";
import type { IsoDate } from "../../core/period/calendar";
import { answer } from "../../core/query/query";
import { periodOn, type WrittenPeriod } from "../../core/period/relativePeriod";
import { answerCellOf } from "../answer/outputs";
import { AS_OF, ENTITY, METRIC, PERIOD } from "../record/parameters";
import { POINT_OPTIONS_PARAMETER, type PointOptions } from "../points/point";
import { defineFunction } from "../record/record";

export const factId = defineFunction<[Entity, Metric, WrittenPeriod, IsoDate, PointOptions]>({
  id: "FACTID",
  family: "provenance",
  parameters: [ENTITY, METRIC, PERIOD, AS_OF, POINT_OPTIONS_PARAMETER],
  body: (dataset, entity, metric, written, asOf, options) => {
    const period = periodOn(written, asOf, entity);
    const found = answer(dataset, { ...options, entity, metric, period, asOf });
    return answerCellOf(found, { ...options, out: "factid" }, dataset);
  },
});
