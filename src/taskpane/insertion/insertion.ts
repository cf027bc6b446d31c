import type { Cell, Host, Place } from "../../hosts/host";
import { firstCell, isSamePlace } from "../../core/places";
import { onlyCell } from "../cell/onlyCell";
import { typedInput } from "./writing";

/** What came of a wish to put a formula into the selected cell. */
export type Insertion =
  | { readonly outcome: "written"; readonly change: Change }
  /** The cell holds something: ask first. */
  | {
      readonly outcome: "occupied";
      readonly place: Place;
      readonly before: Cell;
      readonly formula: string;
    }
  /** The cell belongs to the spill of another formula, which writing here would break. */
  | { readonly outcome: "spilled"; readonly place: Place; readonly parent: Place };

/** One written cell, as it was and as it is: enough to take it back. */
export interface Change {
  readonly place: Place;
  readonly before: Cell;
  readonly after: Cell;
}

/** Puts a formula into the first selected cell, if that cell is empty. */
export async function insert(formula: string, host: Host): Promise<Insertion> {
  return insertInto(firstCell(await host.selection()), formula, host);
}

/** Puts a formula into a cell, if that is empty. */
export async function insertInto(place: Place, formula: string, host: Host): Promise<Insertion> {
  const [before, parent] = await Promise.all([onlyCell(host, place), host.spillParent(place)]);
  if (parent && !isSamePlace(parent, place)) return { outcome: "spilled", place, parent };
  if (before.formula || before.value !== null)
    return { outcome: "occupied", place, before, formula };
  return { outcome: "written", change: await replace(place, before, formula, host) };
}

/** Puts a formula into a cell whatever it holds. */
export async function replace(
  place: Place,
  before: Cell,
  formula: string,
  host: Host,
): Promise<Change> {
  await host.write(place, [[formula]]);
  return { place, before, after: await onlyCell(host, place) };
}

/**
 * Puts back what a cell held, unless it has been changed again since.
 * @returns Whether it was put back.
 */
export async function takeBack({ place, before, after }: Change, host: Host): Promise<boolean> {
  const now = await onlyCell(host, place);
  if (now.formula !== after.formula) return false;
  await host.write(place, [[typedInput(before)]]);
  return true;
}
