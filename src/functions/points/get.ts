import { AS_OF, ENTITY, METRIC, PERIOD } from "../parameters";
import { defineFunction } from "../record";
import { point, POINT_OPTIONS_PARAMETER } from "./point";

export const get = defineFunction({
  id: "GET",
  family: "points",
  parameters: [ENTITY, METRIC, PERIOD, AS_OF, POINT_OPTIONS_PARAMETER],
  body: point,
});
