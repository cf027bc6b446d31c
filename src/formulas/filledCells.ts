import {
  addressOf,
  type Box,
  boxOf,
  cellAt,
  heightOf,
  shownPlace,
  widthOf,
} from "../core/workbook/places";
import { type Cell, isHostFailure, type Place } from "../core/workbook/workbook";
import type { Stop } from "./referredPlaces";
import {
  requestCells,
  requestSpillParent,
  allTasks,
  requestUsedRange,
  type WorkbookTask,
} from "./workbookTask";

/** Of so many cells of one range is asked whether a formula spilled into them. */
const MOST_CELLS = 20_000;

/** The cells of a range whose values come of a formula, their own or one that spills into them. */
export function* filledCells(
  range: Place,
): WorkbookTask<{ readonly places: readonly Place[] } | Stop> {
  try {
    const box = yield* usedPart(range);
    if (!box) return { places: [] };
    const used = { sheet: range.sheet, address: addressOf(box) };
    if (heightOf(box) * widthOf(box) > MOST_CELLS)
      return { reason: "too-many-cells", text: shownPlace(used) };
    const rows = yield* requestCells(used);
    const cells = rows.flatMap((row, down) =>
      row.map((cell, right) =>
        formulaSource(cell, cellAt(used.sheet, { top: box.top + down, left: box.left + right })),
      ),
    );
    const places = yield* allTasks(cells);
    return { places: places.filter((place) => place !== null) };
  } catch (failure) {
    if (!isHostFailure(failure)) throw failure;
    return { reason: "unreadable-cells", text: shownPlace(range) };
  }
}

/** The place of a cell that a formula fills; null for others. */
function* formulaSource({ formula, value }: Cell, place: Place): WorkbookTask<Place | null> {
  if (formula) return place;
  return value !== null && (yield* requestSpillParent(place)) ? place : null;
}

/**
 * A reference without what lies outside of the used cells of its sheet: whole columns have a
 * million rows.
 */
export function* usedPart({ sheet, address }: Place): WorkbookTask<Box | null> {
  const box = boxOf(address);
  if (!box || (box.top === box.bottom && box.left === box.right)) return box;
  const used = boxOf((yield* requestUsedRange(sheet))?.address ?? "");
  if (!used) return null;
  const [top, bottom] = [Math.max(box.top, used.top), Math.min(box.bottom, used.bottom)];
  const [left, right] = [Math.max(box.left, used.left), Math.min(box.right, used.right)];
  return top > bottom || left > right ? null : { top, bottom, left, right };
}
