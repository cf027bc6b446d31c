import type { Entity, Metric } from "../../core/facts/fact";
import type { IsoDate } from "../../core/period/calendar";
import type { WrittenPeriod } from "../../core/period/relativePeriod";
import { AS_OF, ENTITY, METRIC, PERIOD } from "../record/parameters";
import { defineFunction } from "../record/record";
import { point, POINT_OPTIONS_PARAMETER, type PointOptions } from "./point";

export const get = defineFunction<[Entity, Metric, WrittenPeriod, IsoDate, PointOptions]>({
  id: "GET",
  family: "points",
  parameters: [ENTITY, METRIC, PERIOD, AS_OF, POINT_OPTIONS_PARAMETER],
  body: point,
});
