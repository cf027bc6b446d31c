import { parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import type { Explain } from "../../core/explanation";
import type { Cell, Host, Place } from "../../hosts/host";
import { explanationOfCell } from "./explanationOfCell";
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
  const calls =
    parent && found ? found.map((one) => readingOfCell(one, formula, parent, place)) : found;
  return { selection, place, cell, spilledFrom, formula, calls };
}

/** Of a formula that is one call and spills, what stands behind one of the cells that it fills. */
function readingOfCell(
  reading: CallReading,
  formula: string,
  parent: Place,
  place: Place,
): CallReading {
  if ("refusals" in reading || formula !== `=${reading.text}`) return reading;
  const [from, to] = [cornerOf(parent), cornerOf(place)];
  const { explanation } = reading;
  return {
    ...reading,
    explanation: explanationOfCell(explanation, to.top - from.top, to.left - from.left),
  };
}

/** The top left cell of a place; of whole columns or rows, the first cell in them. */
export function firstCell({ sheet, address }: Place): Place {
  const corner = cornerOf({ sheet, address });
  return {
    sheet,
    address: stringifyA1Ref({ range: { ...corner, bottom: corner.top, right: corner.left } }),
  };
}

/** The row and column of the top left cell, counted from 0. */
function cornerOf({ address }: Place): { readonly top: number; readonly left: number } {
  const parsed = parseA1Ref(address);
  if (!parsed || !("range" in parsed)) return { top: 0, left: 0 };
  return { top: parsed.range.top ?? 0, left: parsed.range.left ?? 0 };
}

export async function onlyCell(host: Pick<Host, "read">, place: Place): Promise<Cell> {
  const rows = await host.read(place);
  return rows[0]?.[0] ?? { formula: "", value: null, text: "" };
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && a.address === b.address;
}
