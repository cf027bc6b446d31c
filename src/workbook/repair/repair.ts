import { isSamePlace } from "../../core/workbook/places";
import type { Cell, Host, Place } from "../../hosts/host";
import { applyEdit, type NotDone } from "../edit/applyEdit";
import { boxOfPlace } from "../edit/blocks";
import { type AppliedEdit, NOTHING_DONE, type WriteAction } from "../edit/edit";
import { messageOf } from "../edit/messageOf";
import { isNothingLeft } from "../edit/takeBack";
import { recalculateWorkbook } from "../recalculateWorkbook";
import type { StuckCell } from "./stuckCell";
import { BUSY, isNameError } from "./cellErrors";

/** What became of one cell. */
export type RepairedCell = { readonly cell: StuckCell } & (
  | { readonly outcome: "answers" | "error"; readonly text: string }
  | { readonly outcome: "stuck" | "busy" | "changed" }
  | { readonly outcome: "refused"; readonly message: string }
  /** The workbook does not say what it holds. */
  | { readonly outcome: "unread"; readonly message: string }
);

export interface Repair {
  readonly cells: readonly RepairedCell[];
  /** Enough to put all of it back; null where nothing was written. */
  readonly done: AppliedEdit | null;
}

/**
 * Writes the formulas of stuck cells anew and says of each what it holds now. A cell that was
 * changed since it was found is left alone. Where the host refuses a sheet, its cells are tried one
 * by one, so that one that cannot be written keeps no other back.
 */
export async function repairCells(cells: readonly StuckCell[], host: Host): Promise<Repair> {
  const ends: SheetEnd[] = [];
  for (const sheet of new Set(cells.map(({ place }) => place.sheet)))
    ends.push(
      ...(await rewriteCells(
        cells.filter(({ place }) => place.sheet === sheet),
        host,
      )),
    );
  const done = ends.flatMap((end) => end.done.cells);
  // Functions of add-ins may be answered later than the formula is written.
  if (done.length > 0) await recalculateWorkbook(host);
  return {
    cells: await Promise.all(cells.map((cell) => repairedCell(cell, ends, host))),
    done: done.length > 0 ? { ...NOTHING_DONE, cells: done } : null,
  };
}

/** How the writing of some cells of a sheet ended. */
interface SheetEnd {
  readonly done: AppliedEdit;
  readonly left: readonly Place[];
  readonly refused: { readonly place: Place; readonly end: NotDone } | null;
}

/** Writes the cells of one sheet together, or where that is refused one by one. */
async function rewriteCells(cells: readonly StuckCell[], host: Host): Promise<readonly SheetEnd[]> {
  const end = await applyEdit(host, [writeActionOf(cells)]);
  if (end.outcome === "done") return [{ done: end.done, left: end.left, refused: null }];
  const [first, ...others] = cells;
  if (!first) return [];
  if (others.length === 0)
    return [{ done: NOTHING_DONE, left: [], refused: { place: first.place, end } }];
  const alone: SheetEnd[] = [];
  for (const cell of cells) alone.push(...(await rewriteCells([cell], host)));
  return alone;
}

function writeActionOf(cells: readonly StuckCell[]): WriteAction {
  const blocks = cells.map(({ place, formula, rewritten }) => {
    const seen = { formula, value: null, text: "" };
    return {
      sheet: place.sheet,
      box: boxOfPlace(place),
      rows: [[{ old: formula, next: rewritten, seen }]],
    };
  });
  return { kind: "write", blocks, ifChanged: "leave", withValues: false };
}

async function repairedCell(
  cell: StuckCell,
  ends: readonly SheetEnd[],
  host: Host,
): Promise<RepairedCell> {
  const isHere = (place: Place) => isSamePlace(place, cell.place);
  if (ends.some(({ left }) => left.some(isHere))) return { cell, outcome: "changed" };
  const end = ends.flatMap(({ refused }) => refused ?? []).find(({ place }) => isHere(place))?.end;
  if (end && isNothingLeft(end.rest) && end.reason.kind === "refused")
    return { cell, outcome: "refused", message: end.reason.message };
  try {
    return outcomeOf(cell, await cellIn(cell.place, host));
  } catch (failure) {
    return { cell, outcome: "unread", message: messageOf(failure) };
  }
}

function outcomeOf(cell: StuckCell, { value, text }: Cell): RepairedCell {
  if (isNameError(value)) return { cell, outcome: "stuck" };
  const isError = typeof value === "object" && value !== null;
  if (isError && value.error === BUSY) return { cell, outcome: "busy" };
  return isError
    ? { cell, outcome: "error", text: value.error }
    : { cell, outcome: "answers", text };
}

async function cellIn(place: Place, host: Host): Promise<Cell> {
  const [[cell] = []] = await host.read(place);
  return cell ?? { formula: "", value: null, text: "" };
}
