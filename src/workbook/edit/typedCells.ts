import { cellAt, cornerOf, sharedCell } from "../../core/workbook/places";
import type { Cell, CellsAndSpills, Host, Place, SeenCell } from "../../hosts/host";
import { isFilled } from "./cellInput";

/**
 * A cell as it is, and as it was typed: what spilled into it from elsewhere goes and comes with its
 * formula, and counts as nothing.
 */
export interface CellNow {
  readonly raw: Cell;
  readonly typed: Cell;
}

type Rows<T> = readonly (readonly T[])[];

/**
 * The cells of ranges as they are now.
 * @param mayBeFilled Whether formulas may spill into some of them.
 */
export async function cellsNow(
  host: Host,
  places: readonly Place[],
  mayBeFilled: boolean,
): Promise<readonly Rows<CellNow>[]> {
  return typedCells(places, await host.readTogether(places, mayBeFilled));
}

/** The same of ranges that were read with what spills into them. */
export function typedCells(
  places: readonly Place[],
  { cells, spills }: CellsAndSpills,
): readonly Rows<CellNow>[] {
  return places.map((place, at) => cellsOf(place, cells[at] ?? [], spills));
}

function cellsOf(
  { sheet, address }: Place,
  cells: Rows<Cell>,
  spills: readonly Place[],
): Rows<CellNow> {
  const { top, left } = cornerOf({ sheet, address });
  const near = spills.filter((spill) => sharedCell(spill, { sheet, address }) !== null);
  const isFilledAt = (row: number, column: number) => {
    const cell = cellAt(sheet, { top: row, left: column });
    return near.some((spill) => sharedCell(spill, cell) !== null);
  };
  return cells.map((row, down) =>
    row.map((raw, right) => {
      const isOfOther = raw.formula === "" && isFilledAt(top + down, left + right);
      return { raw, typed: isOfOther ? BLANK : raw };
    }),
  );
}

/** A cell as it is now, to compare it with once more before it is written. */
export function seenNow({ raw, typed }: CellNow): SeenCell {
  return { ...raw, isSpilled: isFilled(raw) && !isFilled(typed) };
}

export const BLANK: Cell = { formula: "", value: null, text: "" };
