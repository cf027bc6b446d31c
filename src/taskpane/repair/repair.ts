import { isSamePlace } from "../../core/places";
import type { Cell, Host, Place } from "../../hosts/host";
import { type Writing, writeAll } from "../insertion/writing";
import { messageOf, recalculated } from "../settings/outcome";
import { isNameError, type StuckCell } from "./stuckCells";

/** What became of one cell. */
export type Repaired = { readonly cell: StuckCell } & (
  | { readonly outcome: "answers" | "error"; readonly text: string }
  | { readonly outcome: "stuck" | "changed" }
  | { readonly outcome: "refused"; readonly message: string }
);

export interface Repair {
  readonly cells: readonly Repaired[];
  /** Enough to put all of it back; null where nothing was written. */
  readonly writing: Writing | null;
}

/**
 * Writes the formulas of stuck cells anew and says of each what it holds now. A cell that was changed since it was found is left
 * alone. Where the host refuses a sheet, its cells are tried one by one, so that one that cannot be written keeps no other back.
 */
export async function repaired(cells: readonly StuckCell[], host: Host): Promise<Repair> {
  const now = await Promise.all(cells.map(({ place }) => cellIn(place, host)));
  const unchanged = cells.filter(({ formula }, at) => now[at]?.formula === formula);
  const written: Written[] = [];
  for (const sheet of new Set(unchanged.map(({ place }) => place.sheet)))
    written.push(
      ...(await rewritten(
        unchanged.filter(({ place }) => place.sheet === sheet),
        host,
      )),
    );
  const parts = written.flatMap(({ writing }) => writing?.parts ?? []);
  // Functions of add-ins may be answered later than the formula is written.
  if (parts.length > 0) await recalculated(host);
  const refusals = written.flatMap(({ refusal }) => (refusal ? [refusal] : []));
  return {
    cells: await Promise.all(
      cells.map(async (cell): Promise<Repaired> => {
        if (!unchanged.includes(cell)) return { cell, outcome: "changed" };
        const refusal = refusals.find(({ place }) => isSamePlace(place, cell.place));
        if (refusal) return { cell, outcome: "refused", message: refusal.message };
        return outcomeOf(cell, await cellIn(cell.place, host));
      }),
    ),
    writing: parts.length > 0 ? { parts } : null,
  };
}

interface Written {
  readonly writing?: Writing;
  readonly refusal?: { readonly place: Place; readonly message: string };
}

/** Writes the cells of one sheet together, or where that is refused one by one. */
async function rewritten(cells: readonly StuckCell[], host: Host): Promise<readonly Written[]> {
  const wishes = cells.map(({ place, rewritten }) => ({ place, rows: [[rewritten]] }));
  try {
    return [{ writing: await writeAll(wishes, host) }];
  } catch (failure) {
    const [first, ...others] = cells;
    if (!first) return [];
    if (others.length === 0)
      return [{ refusal: { place: first.place, message: messageOf(failure) } }];
    const alone: Written[] = [];
    for (const cell of cells) alone.push(...(await rewritten([cell], host)));
    return alone;
  }
}

function outcomeOf(cell: StuckCell, { value, text }: Cell): Repaired {
  if (isNameError(value)) return { cell, outcome: "stuck" };
  const isError = typeof value === "object" && value !== null;
  return isError
    ? { cell, outcome: "error", text: value.error }
    : { cell, outcome: "answers", text };
}

async function cellIn(place: Place, host: Host): Promise<Cell> {
  const [[cell] = []] = await host.read(place);
  return cell ?? { formula: "", value: null, text: "" };
}
