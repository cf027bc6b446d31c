import type { WrittenPeriod } from "../core/period/relativePeriod";
import type { Entity, Metric } from "../core/facts/fact";
import type { IsoDate } from "../core/period/calendar";
import { entity } from "./kinds/entity";
import type { Kind } from "./kinds/kind";
import { metric } from "./kinds/metric";
import { type Allowed, options } from "./kinds/options";
import { asOf, period, periodsWithin } from "./kinds/period";
import { optionHelp } from "./options";
import type { Parameter } from "./record";

/** The parameters that many functions share, always in this order: entity, metric, period, as-of, options. */

export const ENTITY: Parameter<Entity> = {
  name: "entity",
  kind: entity,
  optional: false,
};

export const METRIC: Parameter<Metric> = {
  name: "metric",
  kind: metric,
  optional: false,
};

export const PERIOD: Parameter<WrittenPeriod> = {
  name: "period",
  kind: period,
  optional: true,
};

export const PERIODS: Parameter<WrittenPeriod | null> = {
  name: "periods",
  kind: periodsWithin,
  optional: true,
};

export const AS_OF: Parameter<IsoDate> = {
  name: "asof",
  kind: asOf,
  optional: true,
};

/** The options of a function. */
export function optionsParameter<T extends object>(allowed: Allowed<T>): Parameter<T> {
  const all = Object.values<Allowed<T>[keyof T]>(allowed);
  const kind: Kind<T> = options(allowed);
  return {
    name: "options",
    kind,
    optional: true,
    options: all.map(optionHelp),
  };
}
