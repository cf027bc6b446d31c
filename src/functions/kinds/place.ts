import { Failure } from "../../core/words/failure";
import type { Words } from "../../core/words/words";
import { type Input, type InputMatrix, plain, shown } from "./input";

/** Where a cell stands in its range: `row 2`, `column 3`, both in a block; null where it stands alone. */
export function placeIn(cells: InputMatrix, row: number, column: number): Words | null {
  const width = cells[0]?.length ?? 0;
  if (cells.length === 1 && width === 1) return null;
  if (width === 1) return { en: `row ${row + 1}`, zh: `第 ${row + 1} 行` };
  if (cells.length === 1) return { en: `column ${column + 1}`, zh: `第 ${column + 1} 列` };
  return {
    en: `row ${row + 1}, column ${column + 1}`,
    zh: `第 ${row + 1} 行第 ${column + 1} 列`,
  };
}

/**
 * The plain value of a cell.
 * @throws {Failure} for an error value, of its own kind, with the place where it stands.
 */
export function plainAt(cell: Input, place: Words): ReturnType<typeof plain> {
  return at(place, () => plain(cell));
}

/**
 * What a cell at a place is read as; null where it stands alone.
 * @throws {Failure} that of reading it, with the place where it stands.
 */
export function at<T>(place: Words | null, read: () => T): T {
  try {
    return read();
  } catch (failure) {
    if (!(failure instanceof Failure) || place === null) throw failure;
    throw new Failure(failure.code, {
      en: `${failure.words.en} It stands in ${place.en}.`,
      zh: `${failure.words.zh}（${place.zh}）`,
    });
  }
}

/** What stands in a cell, for a sentence about it: a number that is written as text is said to be text. */
export function found(value: ReturnType<typeof plain>): Words {
  if (value === null) return { en: "a blank cell", zh: "空白单元格" };
  return typeof value === "string"
    ? { en: `the text "${shown(value)}"`, zh: `文本“${shown(value)}”` }
    : { en: shown(value), zh: ` ${shown(value)}` };
}
