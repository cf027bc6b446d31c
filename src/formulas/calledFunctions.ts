import type { Explain } from "../core/library/functionsLibrary";

/**
 * The functions that formulas call: what answers them, and which of their arguments they trace
 * through the workbook.
 */
export interface CalledFunctions {
  readonly explain: Explain;
  /** How a function traces the cells of each of its arguments, in their order. */
  readonly tracing: (id: string) => readonly (Tracing | undefined)[];
}

/**
 * Which cells of an argument are traced: those that carry no facts on a card, or all; each for
 * itself or all of them together.
 */
export type Tracing = "without card" | "without card, together" | "always, together";

/** A function as its record describes it. */
export interface FunctionDescription {
  readonly id: string;
  readonly parameters: readonly { readonly follows?: Tracing }[];
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
