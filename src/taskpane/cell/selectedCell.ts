import type { Explain } from "../../core/explanation";
import type { Cell, Host, Place } from "../../hosts/host";
import { explanationOfCell } from "./explanationOfCell";
import { callItself, parsed } from "./calls";
import { cornerOf, firstCell, isSamePlace, onlyCell } from "./places";
import { type CallReading, readings } from "./reading";

/** The selected cell as the pane shows it. */
export interface SelectedCell {
  /** The whole selection; the cell shown is its first. */
  readonly selection: Place;
  readonly place: Place;
  readonly cell: Cell;
  /** Where the formula stands that filled the cell, when that is another cell. */
  readonly spilledFrom: Place | null;
  /** The formula behind the value, the spilling one for a cell in a spill; empty when there is none. */
  readonly formula: string;
  /** null when the formula cannot be read. */
  readonly calls: readonly CallReading[] | null;
}

/** Reads the first cell of a selection and what stands behind it. */
export async function selectedCell(
  selection: Place,
  host: Host,
  explain: Explain,
): Promise<SelectedCell> {
  const place = firstCell(selection);
  const [cell, parent] = await Promise.all([onlyCell(host, place), host.spillParent(place)]);
  const spilledFrom = parent && !isSamePlace(parent, place) ? parent : null;
  const formula = spilledFrom ? (await onlyCell(host, spilledFrom)).formula : cell.formula;
  const found = formula ? await readings(formula, (spilledFrom ?? place).sheet, host, explain) : [];
  const whole = parent && parsed(formula);
  const calls =
    whole && callItself(whole) && found
      ? found.map((one, index) => (index === 0 ? readingOfCell(one, parent, place) : one))
      : found;
  return { selection, place, cell, spilledFrom, formula, calls };
}

/** Of a call that spills, what stands behind one of the cells that it fills. */
function readingOfCell(reading: CallReading, parent: Place, place: Place): CallReading {
  if ("refusals" in reading) return reading;
  const [from, to] = [cornerOf(parent), cornerOf(place)];
  const { explanation } = reading;
  const own = explanationOfCell(explanation, to.top - from.top, to.left - from.left);
  if (own === explanation) return reading;
  const [first = []] = explanation.rows;
  return {
    ...reading,
    explanation: own,
    fills: { rows: explanation.rows.length, columns: first.length },
  };
}
