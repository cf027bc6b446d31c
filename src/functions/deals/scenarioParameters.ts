import type { Kind, Values } from "../kinds/kind";
import type { Allowed } from "../kinds/options";
import { scenarios, scenarioSets } from "../kinds/scenarios";
import { type Option, optionHelp } from "../options";
import type { Parameter } from "../record";

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
