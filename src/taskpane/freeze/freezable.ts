import type { Dataset } from "../../core/dataset";
import type { Formulas } from "../../core/explanation";
import { addressOf, cellAt, cornerOf, firstCell, isSamePlace } from "../../core/places";
import type { WorkbookReader } from "../../core/workbook";
import type { Language } from "../../core/words";
import { type Cell, type CellValue, type Host, HostFailure, type Place } from "../../hosts/host";
import { usesAifin } from "../audit/audit";
import { breathing } from "../audit/breath";
import { typedInput } from "../insertion/writing";
import type { Block } from "./blocks";
import type { Exchange } from "./exchange";
import { callsOfCell, factsOf, printedOf, sourcesOf } from "./factsOfFormula";
import type { FrozenCell } from "./frozenCell";
import { inputsOf } from "./liveReference";
import { type Part, readPart, type TellStep } from "./readPart";
import { spilledBox } from "./spilledBox";

export interface FreezeAsked {
  readonly host: Host;
  readonly formulas: Formulas;
  readonly dataset: Dataset;
  readonly part: Part;
  /** Whether cells that hold an error are frozen too. */
  readonly errorsToo: boolean;
  /** Of the citations. */
  readonly language: Language;
  /** The day that is kept as that of the freezing. */
  readonly today: string;
}

/** What a freezing would do. */
export interface Freezable {
  readonly found: readonly Found[];
  /** Cells that hold an error, and so are left as they are. */
  readonly errors: readonly Place[];
}

export interface Found {
  readonly frozen: FrozenCell;
  readonly block: Block<Exchange>;
}

/**
 * The formulas of a part of the workbook that call AIFIN, with what they show and what is behind it. Nothing is changed.
 * @param register The sheet of what is frozen already.
 * @returns null when it was stopped.
 */
export async function freezable(
  asked: FreezeAsked,
  register: string | null,
  tell: TellStep,
  isStopped: () => boolean,
): Promise<Freezable | null> {
  const { host, part } = asked;
  const read = await readPart(
    host,
    part,
    register,
    ({ formula }) => usesAifin(formula),
    tell,
    isStopped,
  );
  if (!read) return null;
  const places = read.cells.map(([place]) => place);
  const parent = part === "workbook" ? null : await fillingFrom(host, part, places);
  const found: Found[] = [];
  const errors: Place[] = [];
  const breathe = breathing();
  const all = [...(parent ? [parent] : []), ...places];
  for (const [done, place] of all.entries()) {
    tell({ step: "following", done, all: all.length });
    if (isStopped()) return null;
    const one = await foundAt(place, asked, read.reader);
    const holdsError = one.frozen.values.some((row) => row.some((value) => isError(value, asked)));
    if (holdsError) errors.push(place);
    else found.push(one);
    await breathe();
  }
  return { found, errors };
}

/** The cell outside of a selection whose formula fills the selected cell. */
async function fillingFrom(
  host: Host,
  part: Place,
  places: readonly Place[],
): Promise<Place | null> {
  const first = firstCell(part);
  const parent = await host.spillParent(first);
  if (!parent || isSamePlace(parent, first)) return null;
  if (places.some((place) => isSamePlace(place, parent))) return null;
  const [[cell] = []] = await host.read(parent);
  return cell && usesAifin(cell.formula) ? parent : null;
}

/** A value that is still being calculated is never frozen. */
function isError(value: CellValue, { errorsToo }: FreezeAsked): boolean {
  if (typeof value !== "object" || value === null) return false;
  return !errorsToo || /BUSY|GETTING_DATA/.test(value.error);
}

async function foundAt(
  place: Place,
  { host, formulas, dataset, language, today }: FreezeAsked,
  reader: WorkbookReader,
): Promise<Found> {
  const calls = await callsOfCell(place, formulas, reader);
  const facts = factsOf(calls);
  const isTable = calls.some(({ explanation }) => isLarge(explanation?.rows ?? []));
  const box =
    isTable || (await hasFilledNeighbour(place, reader))
      ? await spilledBox(place, host)
      : { ...cornerOf(place), bottom: cornerOf(place).top, right: cornerOf(place).left };
  const cells = await reader.read({ sheet: place.sheet, address: addressOf(box) });
  const formula = cells[0]?.[0]?.formula ?? "";
  const frozen: FrozenCell = {
    now: place,
    at: place,
    values: cells.map((row) => row.map(({ value }) => value)),
    formula,
    inputs: inputsOf(formula, place.sheet),
    printed: printedOf(facts),
    sources: sourcesOf(facts, dataset, language),
    factIds: facts.map(({ id }) => id),
    version: dataset.version,
    day: today,
  };
  return {
    frozen,
    block: { sheet: place.sheet, box, rows: cells.map((row) => row.map(frozenTo)) },
  };
}

function frozenTo(cell: Cell): Exchange {
  return {
    old: cell.formula || null,
    next: typedInput({ ...cell, formula: "" }) ?? "",
    seen: cell,
  };
}

function isLarge(rows: readonly (readonly unknown[])[]): boolean {
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1;
}

/** Whether the cell below or to the right holds a value without a formula, as the cells of a table that a formula fills do. */
async function hasFilledNeighbour(place: Place, reader: WorkbookReader): Promise<boolean> {
  const { top, left } = cornerOf(place);
  for (const corner of [
    { top: top + 1, left },
    { top, left: left + 1 },
  ]) {
    const cell = await cellIfAny(cellAt(place.sheet, corner), reader);
    if (cell?.formula === "" && cell.value !== null) return true;
  }
  return false;
}

async function cellIfAny(place: Place, reader: WorkbookReader): Promise<Cell | undefined> {
  try {
    return (await reader.read(place))[0]?.[0];
  } catch (failure) {
    if (!(failure instanceof HostFailure)) throw failure;
    return undefined; // Outside of the sheet.
  }
}
