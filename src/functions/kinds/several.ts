import type { Context } from "../call/context";
import { type Input, type InputMatrix, plainValueOf } from "../call/input";
import { type EachKind, expectedFailure, type WholeKind } from "../call/kind";

/**
 * A kind that reads every cell of a range at once, row by row, as written: blank cells are left
 * out, names given twice stay twice. Null where all cells are blank, which means all there are. A
 * cell that cannot be read refuses the call.
 */
export function several<T>(one: EachKind<T>): WholeKind<readonly T[] | null> {
  return {
    shape: "whole",
    read: (cells, context) => {
      const found = readAll(one, cells, context);
      return found.length > 0 ? found : null;
    },
  };
}

/** The same, where at least one must be given. */
export function atLeastOne<T>(en: string, zh: string, one: EachKind<T>): WholeKind<readonly T[]> {
  return {
    shape: "whole",
    read: (cells, context) => {
      const found = readAll(one, cells, context);
      if (found.length > 0) return found;
      throw expectedFailure(
        `at least one ${en}, found only blank cells`,
        `至少一个${zh}，实际全为空白`,
      );
    },
  };
}

function readAll<T>(one: EachKind<T>, cells: InputMatrix, context: Context): readonly T[] {
  return cells
    .flat()
    .filter((cell) => !isBlank(cell))
    .map((cell) => one.read(cell, context));
}

/** @throws {Failure} for an error value: a cell with an error is not a blank one. */
function isBlank(cell: Input): boolean {
  const value = plainValueOf(cell);
  return value === null || (typeof value === "string" && value.trim() === "");
}
