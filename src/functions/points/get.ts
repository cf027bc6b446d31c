import type { Metric } from "../../core/facts/fact";
import type { IsoDate } from "../../core/period/calendar";
import type { WrittenPeriod } from "../../core/period/relativePeriod";
import type { AskedEntity } from "../../core/query/question";
import { AS_OF, ENTITY_OR_PART, METRIC, PERIOD } from "../record/parameters";
import { defineFunction } from "../record/record";
import { point, POINT_OPTIONS_PARAMETER, type PointOptions } from "./point";

export const get = defineFunction<[AskedEntity, Metric, WrittenPeriod, IsoDate, PointOptions]>({
  id: "GET",
  family: "points",
  parameters: [ENTITY_OR_PART, METRIC, PERIOD, AS_OF, POINT_OPTIONS_PARAMETER],
  body: point,
});
