import type { IsoDate } from "../../core/period/calendar";
import { Failure } from "../../core/words/failure";
import type { Words } from "../../core/words/words";
import type { Context } from "./context";
import type { Input, InputMatrix } from "./input";

/**
 * A kind of parameter: how Excel hands it over and how its cells become what the function needs.
 * Written once, used by every function.
 *
 * `each`: a cell or a range; the function is asked once for each cell and the shapes are broadcast.
 * `whole`: a cell or a range, read at once.
 * `together`: a cell or a range, of which several cells may make one value: it is read at once,
 * then asked like `each`.
 */
export type Kind<T> = EachKind<T> | WholeKind<T> | TogetherKind<T>;

export interface EachKind<T> extends Closed {
  readonly shape: "each";
  readonly read: (cell: Input, context: Context) => T;
  /** What the card says where the workbook's setting stands in for a cell that is left blank. */
  readonly cardNote?: (cell: Input, context: Context) => CardNote | null;
  /** Refuses a cell that `read` has refused again, where the arguments before it tell more. */
  readonly refuse?: (cell: Input, before: readonly unknown[], context: Context) => void;
}

export interface CardNote {
  readonly workbookAsOf: IsoDate;
}

export interface WholeKind<T> extends Closed {
  readonly shape: "whole";
  readonly read: (cells: InputMatrix, context: Context) => T;
}

export interface TogetherKind<T> extends Closed {
  readonly shape: "together";
  readonly read: (cells: InputMatrix, context: Context) => Values<T>;
}

interface Closed {
  /** The words that it takes, where they are a closed list. */
  readonly choices?: readonly string[];
}

/** Rows of what was read, at least one value. */
export type Values<T> = readonly (readonly T[])[];

/**
 * A kind that takes one cell and refuses a range, so that none of its cells is left out silently.
 */
export function singleCell<T>(
  name: string,
  read: (cell: Input, context: Context) => T,
): WholeKind<T> {
  return {
    shape: "whole",
    read: (cells, context) => {
      const [row = []] = cells;
      if (cells.length === 1 && row.length === 1) return read(row[0], context);
      throw expectedFailure(
        `one cell for ${name}, found ${cells.length} rows by ${row.length} columns`,
        ` ${name} 的一个单元格，实际为 ${cells.length} 行 ${row.length} 列`,
      );
    },
  };
}

/** A `bad-input` failure: what was expected. */
export function expectedFailure(en: string, zh: string): Failure {
  const words: Words = { en: `Expected ${en}.`, zh: `应为${zh}。` };
  return new Failure("bad-input", words);
}
