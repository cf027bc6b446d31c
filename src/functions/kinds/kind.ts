import type { Dataset } from "../../core/dataset";
import { Failure } from "../../core/failure";
import type { Words } from "../../core/words";
import type { Input, InputMatrix } from "./input";

/**
 * A kind of parameter: how Excel hands it over and how its cells become what the function needs. Written once, used by every function.
 *
 * `each`: a cell or a range; the function is asked once for each cell and the shapes are broadcast.
 * `whole`: a cell or a range, read at once. `one`: a single cell.
 */
export type Kind<T> = EachKind<T> | WholeKind<T> | OneKind<T>;

export interface EachKind<T> {
  readonly shape: "each";
  readonly read: (cell: Input, dataset: Dataset) => T;
}

export interface WholeKind<T> {
  readonly shape: "whole";
  readonly read: (cells: InputMatrix, dataset: Dataset) => T;
}

export interface OneKind<T> {
  readonly shape: "one";
  readonly read: (cell: Input, dataset: Dataset) => T;
}

/** A `bad-input` failure: what was expected. */
export function expected(en: string, zh: string): Failure {
  const words: Words = { en: `Expected ${en}.`, zh: `应为${zh}。` };
  return new Failure("bad-input", words);
}
