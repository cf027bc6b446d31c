import { type Box, addressOf, cellAt, cornerOf, isSamePlace } from "../../core/workbook/places";
import type { WorkbookReader } from "../../core/workbook/workbook";
import type { Cell, CellValue, Place } from "../../hosts/host";
import { type FrozenCell, isSameValue } from "./frozenCell";
import { movedFormula } from "./liveReference";

/** A frozen formula held against what stands in its place now. */
export interface HeldCell {
  readonly frozen: FrozenCell;
  /** The cells that hold its values now; null when its cell was deleted. */
  readonly place: Place | null;
  readonly box: Box;
  readonly cells: readonly (readonly Cell[])[];
  /** The formula with its references moved along with their cells. */
  readonly formula: string;
  /** `back`: the formula itself stands there again, as after an undo in the sheet. */
  readonly state: "same" | "changed" | "back" | "missing";
  readonly hasMoved: boolean;
  /** The first cell that holds something else than the frozen value. */
  readonly difference: CellDifference | null;
}

export interface CellDifference {
  readonly place: Place;
  readonly was: CellValue;
  readonly is: Cell;
}

export async function heldCell(frozen: FrozenCell, reader: WorkbookReader): Promise<HeldCell> {
  const { now, at, values, inputs } = frozen;
  const { top, left } = cornerOf(now ?? at);
  const width = values[0]?.length ?? 1;
  const box = { top, left, bottom: top + values.length - 1, right: left + width - 1 };
  const formula = movedFormula(frozen.formula, at.sheet, (now ?? at).sheet, inputs);
  const hasMoved = now !== null && !isSamePlace(now, at);
  const common = { frozen, box, formula, hasMoved };
  if (!now) return { ...common, place: null, cells: [], state: "missing", difference: null };
  const place = { sheet: now.sheet, address: addressOf(box) };
  const cells = await reader.read(place);
  if (cells[0]?.[0]?.formula === formula)
    return { ...common, place, cells, state: "back", difference: null };
  const difference = firstDifference(now, values, cells);
  return { ...common, place, cells, state: difference ? "changed" : "same", difference };
}

function firstDifference(
  now: Place,
  values: readonly (readonly CellValue[])[],
  cells: readonly (readonly Cell[])[],
): CellDifference | null {
  const { top, left } = cornerOf(now);
  for (const [down, row] of cells.entries())
    for (const [right, is] of row.entries()) {
      const was = values[down]?.[right] ?? null;
      const isFormula = is.formula !== "" && !isErrorConstant(is);
      if (isFormula || !isSameValue(was, is.value))
        return { place: cellAt(now.sheet, { top: top + down, left: left + right }), was, is };
    }
  return null;
}

/** A frozen error stands in its cell as `=#N/A`. */
function isErrorConstant({ formula, value }: Cell): boolean {
  return typeof value === "object" && value !== null && formula === `=${value.error}`;
}
