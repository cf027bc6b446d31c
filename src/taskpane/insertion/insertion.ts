import type { Cell, CellInput, Host, Place } from "../../hosts/host";
import { firstCell, isSamePlace, onlyCell } from "../cell/places";

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
  const place = firstCell(await host.selection());
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
  await host.write(place, [[input(before)]]);
  return true;
}

/** What a person would type to get the cell as it was. */
function input({ formula, value }: Cell): CellInput {
  if (formula) return formula;
  if (typeof value === "string") return `'${value}`;
  return typeof value === "object" ? value && `=${value.error}` : value;
}
