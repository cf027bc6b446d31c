import { boxOf, cellAt, shownPlace } from "../../core/workbook/places";
import { isPromise, type WorkbookReader } from "../../core/workbook/workbook";
import type { Cell, Place } from "../../hosts/host";
import type { HeldCell } from "./heldCell";

/**
 * The workbook as it was read before it was frozen: each cell that holds its frozen value still has
 * its formula too. So what asks for the source of a cell that was frozen with it finds one.
 */
export function asBeforeFreezing(
  reader: WorkbookReader,
  heldCells: readonly HeldCell[],
): WorkbookReader {
  const formulas = new Map<string, string>();
  const parents = new Map<string, Place>();
  for (const { place, box, formula, state } of heldCells) {
    if (!place || state !== "same") continue;
    const parent = cellAt(place.sheet, box);
    formulas.set(shownPlace(parent), formula);
    if (box.top === box.bottom && box.left === box.right) continue;
    for (let top = box.top; top <= box.bottom; top++)
      for (let left = box.left; left <= box.right; left++)
        parents.set(shownPlace(cellAt(place.sheet, { top, left })), parent);
  }
  const withFormulas = (place: Place, rows: readonly (readonly Cell[])[]) => {
    const corner = boxOf(place.address);
    if (!corner) return rows;
    return rows.map((row, down) =>
      row.map((cell, right) => {
        const at = { top: corner.top + down, left: corner.left + right };
        const formula = formulas.get(shownPlace(cellAt(place.sheet, at)));
        return formula === undefined ? cell : { ...cell, formula };
      }),
    );
  };
  return {
    ...reader,
    read: (place) => {
      const rows = reader.read(place);
      return isPromise(rows)
        ? rows.then((read) => withFormulas(place, read))
        : withFormulas(place, rows);
    },
    spillParent: (place) => parents.get(shownPlace(place)) ?? reader.spillParent(place),
  };
}
