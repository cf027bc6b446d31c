import type { NotCalculatedReason } from "./notCalculated";

/** Thrown where a formula turns out to be one that is not calculated. */
export class Stopped extends Error {
  constructor(
    readonly reason: NotCalculatedReason,
    readonly text: string,
  ) {
    super(text);
  }
}
