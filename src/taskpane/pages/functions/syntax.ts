import type { FunctionHelp } from "../../../core/library/functionHelp";

/**
 * How a call is written, what may be left out in brackets: `AIFIN.ARR(entity, [period], [asof],
 * [options])`.
 */
export function syntax({ id, parameters }: FunctionHelp): string {
  const written = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `AIFIN.${id}(${written.join(", ")})`;
}
