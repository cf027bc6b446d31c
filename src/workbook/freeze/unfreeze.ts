import { cellAt, shownPlace } from "../../core/workbook/places";
import type { Cell, Place } from "../../hosts/host";
import type { Block } from "../edit/blocks";
import { typedInput } from "../edit/cellInput";
import type { CellChange, AppliedChange } from "../edit/edit";
import {
  applyChange,
  type ChangeRequest,
  type ChangeDone,
  type ChangeNotDone,
} from "./freezeChange";
import type { HeldCell } from "./heldCell";
import type { Part, OnStep } from "../reading/readPart";
import type { DroppedRows } from "./registerRows";
import { readHeld } from "./verify";

export interface UnfreezeRequest extends ChangeRequest {
  readonly part: Part;
  /**
   * What is to be done with cells that were changed by hand: ask first, put the formula there, or
   * leave them frozen.
   */
  readonly changed: "ask" | "overwrite" | "leave";
}

/** How an unfreezing ended; `unreadable` are rows of the register that tell no formula any more. */
export type UnfreezeEnd =
  | {
      readonly outcome: "unfrozen";
      readonly change: ChangeDone;
      /** Changed by hand and therefore left, or deleted. */
      readonly left: readonly HeldCell[];
      /** Left, because they were changed while the others were put back. */
      readonly meanwhile: readonly Place[];
      /** Formulas that show an error now: of `noRoom` the table finds other cells in its way. */
      readonly noRoom: readonly Place[];
      readonly errors: readonly Place[];
      /** What came of taking rows out of the register. */
      readonly dropped: DroppedRows;
      readonly unreadable: readonly Place[];
    }
  | { readonly outcome: "asking"; readonly changed: readonly HeldCell[] }
  | {
      readonly outcome: "nothing";
      readonly left: readonly HeldCell[];
      readonly unreadable: readonly Place[];
    }
  /** Nothing was written yet. */
  | { readonly outcome: "stopped" }
  | ChangeNotDone;

/**
 * Puts frozen formulas back into their cells.
 * @throws {HostFailure} when the workbook cannot be read; nothing was written then.
 */
export async function unfreeze(
  request: UnfreezeRequest,
  onProgress: OnStep,
  isStopped: () => boolean,
): Promise<UnfreezeEnd> {
  const read = await readHeld(request.host, request.part, onProgress, isStopped);
  if (!read) return { outcome: "stopped" };
  const { held, unreadable } = read;
  const changed = held.filter(({ state }) => state === "changed");
  if (changed.length > 0 && request.changed === "ask") return { outcome: "asking", changed };
  const stays = ({ state }: HeldCell) =>
    state === "missing" || (state === "changed" && request.changed === "leave");
  const [left, wanted] = [held.filter(stays), held.filter((one) => !stays(one))];
  if (wanted.length === 0) return { outcome: "nothing", left, unreadable };
  const change = {
    blocks: onePerCell(wanted.filter(({ state }) => state !== "back")).map(formulaBlock),
    withValues: false,
    added: [],
    removed: wanted.map(({ frozen }) => frozen),
    replaced: [],
  };
  const end = await applyChange(change, request, onProgress, isStopped);
  if (end.outcome !== "done") return end;
  const { noRoom, errors } = errorsIn(end.change.cells.cells);
  const { change: done, left: meanwhile, dropped } = end;
  return {
    outcome: "unfrozen",
    change: done,
    left,
    meanwhile,
    noRoom,
    errors,
    dropped,
    unreadable,
  };
}

/**
 * The first of those that were frozen in one cell, as somebody copied a row of the register; the
 * others stay in it.
 */
function onePerCell(held: readonly HeldCell[]): readonly HeldCell[] {
  const byPlace = new Map<string, HeldCell>();
  for (const one of held) {
    const key = one.place ? shownPlace(one.place) : "";
    if (!byPlace.has(key)) byPlace.set(key, one);
  }
  return [...byPlace.values()];
}

/** The formula in the first cell; the others are cleared for what it fills. */
function formulaBlock({ frozen, box, cells, formula }: HeldCell): Block<CellChange> {
  const rows = cells.map((row, down) =>
    row.map((seen, right) => ({
      old: typedInput(seen),
      next: down === 0 && right === 0 ? formula : null,
      seen,
    })),
  );
  return { sheet: (frozen.now ?? frozen.at).sheet, box, rows };
}

function errorsIn(blocks: readonly Block<AppliedChange>[]) {
  const [noRoom, errors]: [Place[], Place[]] = [[], []];
  for (const { sheet, box, rows } of blocks)
    for (const [down, row] of rows.entries())
      for (const [right, { next, after }] of row.entries()) {
        if (next === null || !after || !isError(after)) continue;
        const place = cellAt(sheet, { top: box.top + down, left: box.left + right });
        (isBlocked(after) ? noRoom : errors).push(place);
      }
  return { noRoom, errors };
}

/** Excel may still be calculating; that is no error. */
function isError({ value }: Cell): boolean {
  return typeof value === "object" && value !== null && !/BUSY|GETTING_DATA/.test(value.error);
}

function isBlocked({ value }: Cell): boolean {
  return typeof value === "object" && value?.error === "#SPILL!";
}
