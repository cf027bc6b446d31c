import type { Entity, Metric } from "../../core/facts/fact";
import type { WrittenPeriod } from "../../core/period/relativePeriod";
import { entities, givenEntities } from "../kinds/entity";
import { givenMetrics, metrics } from "../kinds/metric";
import { givenPeriods, periods } from "../kinds/period";
import type { Parameter } from "./record";

/** Parameters that take a whole range at once, where a table is made of all of its cells. */

export const GIVEN_ENTITIES: Parameter<readonly Entity[]> = {
  name: "entities",
  kind: givenEntities,
  optional: false,
};

export const GIVEN_METRICS: Parameter<readonly Metric[]> = {
  name: "metrics",
  kind: givenMetrics,
  optional: false,
};

export const GIVEN_PERIODS: Parameter<readonly WrittenPeriod[]> = {
  name: "periods",
  kind: givenPeriods,
  optional: false,
};

export const ENTITIES: Parameter<readonly Entity[] | null> = {
  ...GIVEN_ENTITIES,
  kind: entities,
  optional: true,
};

export const METRICS: Parameter<readonly Metric[] | null> = {
  ...GIVEN_METRICS,
  kind: metrics,
  optional: true,
};

export const SEVERAL_PERIODS: Parameter<readonly WrittenPeriod[] | null> = {
  name: "periods",
  kind: periods,
  optional: true,
};
