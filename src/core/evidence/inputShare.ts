import { shownPlace } from "../workbook/places";
import type { Lineage } from "./lineage";

/** How many of the inputs that numbers rest on, figures of AIFIN and typed ones, have a source. */
export interface InputShare {
  readonly sourced: number;
  readonly all: number;
}

/** The share of some cells together, each once. A figure is one for each cell it came in at. */
export function inputShare(lineages: readonly Pick<Lineage, "facts" | "inputs">[]): InputShare {
  const inputs = new Map<string, boolean>();
  for (const { facts, inputs: typed } of lineages) {
    for (const { place, evidence } of facts)
      inputs.set(`${shownPlace(place)} ${evidence.fact.id}`, true);
    for (const { place, hasSource } of typed) inputs.set(shownPlace(place), hasSource);
  }
  return { sourced: [...inputs.values()].filter(Boolean).length, all: inputs.size };
}
