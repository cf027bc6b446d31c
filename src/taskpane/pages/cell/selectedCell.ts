import type { Formulas } from "../../../core/library/functionsLibrary";
import type { CellReading } from "../../../core/evidence/lineage";
import type { Cell, Host, Place } from "../../../hosts/host";
import { firstCell } from "../../../core/workbook/places";
import { onlyCell } from "./onlyCell";

/** The selected cell as the pane shows it. */
export interface SelectedCell extends CellReading {
  /** The whole selection; the cell shown is its first. */
  readonly selection: Place;
  readonly place: Place;
  readonly cell: Cell;
}

/** Reads the first cell of a selection and what stands behind it. */
export async function selectedCell(
  selection: Place,
  host: Host,
  formulas: Formulas,
): Promise<SelectedCell> {
  const place = firstCell(selection);
  const [cell, reading] = await Promise.all([
    onlyCell(host, place),
    formulas.cellReading(place, host),
  ]);
  return { selection, place, cell, ...reading };
}
