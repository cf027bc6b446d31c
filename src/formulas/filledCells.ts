import {
  addressOf,
  type Box,
  boxOf,
  cellAt,
  heightOf,
  sharedBox,
  shownPlace,
  widthOf,
} from "../core/workbook/places";
import { type Cell, isHostFailure, type Place } from "../core/workbook/workbook";
import type { Stop } from "./referredPlaces";
import {
  requestCells,
  requestSpillParent,
  requestSpills,
  allTasks,
  requestUsedRange,
  type WorkbookTask,
} from "./workbookTask";

/** So many cells of one range are looked at. */
const MOST_CELLS = 200_000;
/** So many are read at once. */
const CELLS_AT_ONCE = 20_000;
/** Of more cells than this is asked together whether a formula spilled into them. */
const FEW_CELLS = 50;

/** What the cells of a range hold. */
export interface FilledCells {
  /** Those whose values come of a formula, their own or one that spills into them. */
  readonly places: readonly Place[];
  /** Those that hold typed numbers. */
  readonly typed: readonly TypedCell[];
}

export interface TypedCell {
  readonly place: Place;
  readonly value: number;
  /** As it is drawn. */
  readonly text: string;
}

/** The cells of a range that hold formulas or typed numbers. */
export function* filledCells(range: Place): WorkbookTask<FilledCells | Stop> {
  try {
    const box = yield* usedPart(range);
    if (!box) return { places: [], typed: [] };
    const used = { sheet: range.sheet, address: addressOf(box) };
    if (heightOf(box) * widthOf(box) > MOST_CELLS)
      return { reason: "too-many-cells", text: shownPlace(used) };
    const found = yield* allTasks(slices(box).map((slice) => cellsIn(range.sheet, slice)));
    const cells = found.flat();
    const spilled = yield* spilledInto(cells, range.sheet);
    const isFilled = ({ cell }: PlacedCell, at: number) => cell.formula !== "" || spilled[at];
    return {
      places: cells.filter(isFilled).map(({ place }) => place),
      typed: cells.flatMap((one, at) => {
        const { value, text } = one.cell;
        return typeof value === "number" && !isFilled(one, at)
          ? [{ place: one.place, value, text }]
          : [];
      }),
    };
  } catch (failure) {
    if (!isHostFailure(failure)) throw failure;
    return { reason: "unreadable-cells", text: shownPlace(range) };
  }
}

interface PlacedCell {
  readonly place: Place;
  readonly cell: Cell;
}

/** A box in parts of whole rows that can each be read at once. */
function slices(box: Box): readonly Box[] {
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / widthOf(box)));
  const count = Math.ceil(heightOf(box) / height);
  return Array.from({ length: count }, (_, at) => {
    const top = box.top + at * height;
    return { ...box, top, bottom: Math.min(box.bottom, top + height - 1) };
  });
}

function* cellsIn(sheet: string, box: Box): WorkbookTask<readonly PlacedCell[]> {
  const rows = yield* requestCells({ sheet, address: addressOf(box) });
  return rows.flatMap((row, down) =>
    row.map((cell, right) => ({
      place: cellAt(sheet, { top: box.top + down, left: box.left + right }),
      cell,
    })),
  );
}

/** Whether a formula spills into each cell: asked one by one of a few, of more for their sheet. */
function* spilledInto(
  cells: readonly PlacedCell[],
  sheet: string,
): WorkbookTask<readonly boolean[]> {
  const isAsked = ({ cell }: PlacedCell) => cell.formula === "" && cell.value !== null;
  const isMany = cells.filter(isAsked).length > FEW_CELLS;
  const spills = isMany ? yield* requestSpills(sheet) : null;
  if (spills) {
    const boxes = spills.flatMap(({ address }) => boxOf(address) ?? []);
    return cells.map((one) => {
      const box = isAsked(one) ? boxOf(one.place.address) : null;
      return box !== null && boxes.some((spill) => sharedBox(spill, box));
    });
  }
  return yield* allTasks(
    cells.map(function* (one) {
      return isAsked(one) && (yield* requestSpillParent(one.place)) !== null;
    }),
  );
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
