import type { Entity, Metric } from "../../core/facts/fact";
import type { IsoDate } from "../../core/period/calendar";
import type { WrittenPeriod } from "../../core/period/relativePeriod";
import type { AskedEntity } from "../../core/query/question";
import { entity, entityOrPart } from "../kinds/entity";
import type { Kind, Values } from "../call/kind";
import { metric } from "../kinds/metric";
import { type Allowed, options } from "../kinds/options";
import { asOf, period, periodsWithin } from "../kinds/period";
import { scenarios, scenarioSets } from "../kinds/scenarios";
import { type Option, optionHelp } from "../options/options";
import type { Parameter } from "./record";

/**
 * The parameters that many functions share, always in this order: entity, metric, period, as-of,
 * options.
 */

export const ENTITY: Parameter<Entity> = {
  name: "entity",
  kind: entity,
  optional: false,
};

export const ENTITY_OR_PART: Parameter<AskedEntity> = {
  name: "entity",
  kind: entityOrPart,
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

export const PERIODS_WITHIN: Parameter<WrittenPeriod | null> = {
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

/** Options, of which several cells are several scenarios that spill like the amounts. */
export function eachScenario<T extends object>(allowed: Allowed<T>): Parameter<T> {
  return scenarioParameter(scenarios(allowed), Object.values(allowed));
}

/** The same for a function that lays its scenarios out itself. */
export function allScenarios<T extends object>(allowed: Allowed<T>): Parameter<Values<T>> {
  return scenarioParameter(scenarioSets(allowed), Object.values(allowed));
}

function scenarioParameter<T>(kind: Kind<T>, all: readonly Option<unknown>[]): Parameter<T> {
  return {
    name: "options",
    text: "options as scenarios",
    kind,
    optional: true,
    options: all.map(optionHelp),
  };
}
