import type { Allowed } from "../kinds/options";
import { scenarios } from "../kinds/scenarios";
import type { Parameter } from "../record";

/** Options, of which several cells are several scenarios that spill like the amounts. */
export function eachScenario<T extends object>(allowed: Allowed<T>): Parameter<T> {
  const all = Object.values<Allowed<T>[keyof T]>(allowed);
  return {
    name: "options",
    kind: scenarios(allowed),
    optional: true,
    words: {
      en: `"key=value; key=value" or a range of two columns; several such texts in a range are several scenarios: ${all.map(({ names }) => names[0] ?? "").join(", ")}`,
      zh: `“键=值; 键=值”或两列区域；区域内多个此类文本即多个情景：${all.map(({ names }) => names.slice(0, 2).join("/")).join("、")}`,
    },
  };
}
