import type { Explain, FunctionDescription, Tracing } from "../core/library/functionsLibrary";

/**
 * The functions that formulas call: what answers them, and which of their arguments they trace
 * through the workbook.
 */
export interface CalledFunctions {
  readonly explain: Explain;
  /** How a function traces the cells of each of its arguments, in their order. */
  readonly tracing: (id: string) => readonly (Tracing | undefined)[];
}

export function calledFunctions(
  explain: Explain,
  functions: readonly FunctionDescription[],
): CalledFunctions {
  const tracing = new Map(
    functions.map(({ id, parameters }) => [id, parameters.map(({ follows }) => follows)]),
  );
  return { explain, tracing: (id) => tracing.get(id) ?? [] };
}
