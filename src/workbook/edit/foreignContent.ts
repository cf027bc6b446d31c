import { boxOf, cellAt } from "../../core/workbook/places";
import type { Cell, Host, Place } from "../../hosts/host";
import type { Block } from "./blocks";
import { isFilled } from "./cellInput";
import type { AppliedChange } from "./edit";
import { cellStanding } from "./cellStanding";
import { cellsNow } from "./typedCells";

/**
 * What stands in a sheet that an edit added and is not of that edit: a cell, or a note somewhere in
 * it.
 */
export type ForeignContent = Place | "note";

/**
 * Looks for what somebody else put into a sheet that an edit added, with which it would go for
 * good.
 * @param written What the edit wrote.
 * @param mayDiffer Whether a cell that was written may hold something else by now, but for the
 *   first, by which the sheet is known.
 */
export async function foreignContent(
  host: Host,
  sheet: string,
  written: readonly Block<AppliedChange>[],
  mayDiffer = false,
): Promise<ForeignContent | null> {
  if ((await host.noteCount(sheet)) > 0) return "note";
  const used = await host.usedRange(sheet);
  if (!used) return null;
  const { top, left } = boxOf(used.address) ?? { top: 0, left: 0 };
  const [rows = []] = await cellsNow(host, [used], true);
  const changes = changesByCell(written.filter((block) => block.sheet === sheet));
  const cells = new Map(
    rows.flatMap((row, down) =>
      row.map(({ typed }, right) => [key(top + down, left + right), typed] as const),
    ),
  );
  const isKnown = !mayDiffer || isFirstOwn(changes, cells);
  for (const [down, row] of rows.entries())
    for (const [right, { typed }] of row.entries()) {
      if (!isFilled(typed)) continue;
      const change = changes.get(key(top + down, left + right));
      const isOwn =
        change && (mayDiffer ? change.next !== null : cellStanding(typed, change) === "new");
      if (!isOwn || !isKnown) return cellAt(sheet, { top: top + down, left: left + right });
    }
  return null;
}

/**
 * Whether the first cell that was written holds what was written: a sheet of somebody else may have
 * got the name.
 */
function isFirstOwn(
  changes: ReadonlyMap<string, AppliedChange>,
  cells: ReadonlyMap<string, Cell>,
): boolean {
  const [at, change] = [...changes].find(([, { next }]) => next !== null) ?? [];
  const cell = cells.get(at ?? "");
  return change !== undefined && cell !== undefined && cellStanding(cell, change) === "new";
}

function changesByCell(
  blocks: readonly Block<AppliedChange>[],
): ReadonlyMap<string, AppliedChange> {
  const found = new Map<string, AppliedChange>();
  for (const { box, rows } of blocks)
    for (const [down, row] of rows.entries())
      for (const [right, change] of row.entries())
        found.set(key(box.top + down, box.left + right), change);
  return found;
}

function key(row: number, column: number): string {
  return `${row} ${column}`;
}
