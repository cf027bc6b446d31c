import { addressOf, boxOf, cellAt, cornerOf } from "../../core/workbook/places";
import type { Place } from "../../hosts/host";

/** A cell, the numbers of its documents, and the cell to the right where they go. */
export interface NumberedCell {
  readonly place: Place;
  readonly numbers: readonly number[];
  readonly beside: Place;
}

/**
 * Cells below one another, which are read at once: each question to Excel costs as much as a
 * hundred cells.
 */
export interface CellRun {
  /** The cells to the right. */
  readonly place: Place;
  readonly cells: readonly NumberedCell[];
}

export function runsBeside(
  cells: readonly (readonly [place: Place, numbers: readonly number[]])[],
): readonly CellRun[] {
  const noted = cells.flatMap(([place, numbers]) => {
    const box = boxOf(place.address);
    if (!box) return [];
    return [{ place, numbers, beside: cellAt(place.sheet, { top: box.top, left: box.right + 1 }) }];
  });
  return runs(noted, ({ beside }) => beside).map((run) => ({
    place: spannedPlace(run.map(({ beside }) => beside)),
    cells: run,
  }));
}

/** Sorted by sheet, column and row, and cut wherever the next is not the cell below. */
function runs<T>(things: readonly T[], placeOf: (thing: T) => Place): readonly (readonly T[])[] {
  const sorted = things
    .map((thing) => ({ thing, sheet: placeOf(thing).sheet, ...cornerOf(placeOf(thing)) }))
    .sort((a, b) => compareText(a.sheet, b.sheet) || a.left - b.left || a.top - b.top);
  const found: T[][] = [];
  for (const [at, { thing, sheet, left, top }] of sorted.entries()) {
    const before = sorted[at - 1];
    const isBelow = before?.sheet === sheet && before.left === left && before.top === top - 1;
    const run = found.at(-1);
    if (isBelow && run) run.push(thing);
    else found.push([thing]);
  }
  return found;
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function spannedPlace(places: readonly Place[]): Place {
  const corners = places.map(cornerOf);
  const [first] = places;
  const address = addressOf({
    top: Math.min(...corners.map(({ top }) => top)),
    bottom: Math.max(...corners.map(({ top }) => top)),
    left: Math.min(...corners.map(({ left }) => left)),
    right: Math.max(...corners.map(({ left }) => left)),
  });
  return { sheet: first?.sheet ?? "", address };
}
