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
    kind,
    optional: true,
    options: all.map(optionHelp),
    words: {
      en: `"key=value; key=value" or a range of two columns; several such texts in a range are several scenarios: ${all.map(({ names }) => names[0] ?? "").join(", ")}`,
      zh: `“键=值; 键=值”或两列区域；区域内多个此类文本即多个情景：${all.map(({ names }) => names.slice(0, 2).join("/")).join("、")}`,
    },
  };
}
