import { cellAt } from "../../core/workbook/places";
import type { Host } from "../../hosts/host";
import { editNotDone, type NotDone } from "./applyEdit";
import type { AppliedEdit } from "./edit";
import { foreignContent } from "./foreignContent";
import { blocksNow, cellStanding } from "./cellStanding";
import { isNothingLeft } from "./takeBack";

/** How the undoing of an edit ended. */
export type UndoEnd =
  | { readonly outcome: "undone" }
  /** Nothing was undone, because of what somebody changed since. */
  | ({ readonly outcome: "changed" } & ChangedSince)
  | NotDone;

/**
 * What somebody changed in a sheet since: a cell, or where `address` is null a note somewhere in
 * it.
 */
export interface ChangedSince {
  readonly sheet: string;
  readonly address: string | null;
}

/**
 * Takes a finished edit back, all of it or, where somebody changed a part of it since, nothing.
 * @throws {HostFailure} when the host does not let it look; nothing was undone then.
 */
export async function undoEdit(host: Host, done: AppliedEdit): Promise<UndoEnd> {
  const changed = await changedSince(host, done);
  if (changed) return { outcome: "changed", ...changed };
  const end = await editNotDone(host, done, null);
  return isNothingLeft(end.rest) ? { outcome: "undone" } : end;
}

/** The first place of an edit that is no longer as the edit left it; null when all are. */
export async function changedSince(host: Host, done: AppliedEdit): Promise<ChangedSince | null> {
  const blocks = done.cells.filter(({ sheet }) => !done.sheets.includes(sheet));
  const now = await blocksNow(host, blocks);
  for (const [at, { sheet, box, rows }] of blocks.entries())
    for (const [down, row] of rows.entries())
      for (const [right, change] of row.entries()) {
        const cell = now[at]?.[down]?.[right]?.typed;
        if (!cell || cellStanding(cell, change) === "other")
          return cellAt(sheet, { top: box.top + down, left: box.left + right });
      }
  for (const { place, text } of done.notes)
    if (((await host.note(place)) ?? "") !== text) return place;
  for (const sheet of done.sheets) {
    if (!(await host.sheets()).includes(sheet)) continue;
    const foreign = await foreignContent(host, sheet, done.cells);
    if (foreign) return foreign === "note" ? { sheet, address: null } : foreign;
  }
  return null;
}
