import { boxOf, cellAt, cornerOf, isSamePlace } from "../../core/places";
import type { Cell, Host, Place, Written } from "../../hosts/host";
import { isFilled, writeAll, type Writing } from "./writing";

/** What is to be written as one, and the room that it takes. */
export interface Plan {
  readonly wishes: readonly Written[];
  /** The whole range of each formula that will spill, its own cell first. */
  readonly room?: readonly Place[];
}

/** What came of a wish to write a plan. */
export type Insertion =
  | { readonly outcome: "written"; readonly writing: Writing; readonly blocked: Blocked | null }
  /** Some of its cells hold something: ask first. */
  | { readonly outcome: "occupied"; readonly plan: Plan; readonly taken: readonly FilledCell[] }
  /** A cell belongs to the spill of another formula, which writing there would break. */
  | { readonly outcome: "spilled"; readonly place: Place; readonly parent: Place };

export interface FilledCell {
  readonly place: Place;
  readonly cell: Cell;
}

/** A formula was written that cannot spill: its range, and how many other cells hold something in it. */
export interface Blocked {
  readonly room: Place;
  readonly count: number;
}

/** The plan that puts one formula, or what else a cell can hold, into one cell. */
export function onlyIn(place: Place, content: string): Plan {
  return { wishes: [{ place, rows: [[content]] }] };
}

/**
 * Writes a plan, if all of its cells are empty.
 * @throws {HostFailure} when the host refuses; what was written by then is put back.
 */
export async function insert(plan: Plan, host: Host): Promise<Insertion> {
  const taken = await filledCells(placesOf(plan), host);
  const broken = await brokenSpill(placesOf(plan), host);
  if (broken) return broken;
  return taken.length > 0 ? { outcome: "occupied", plan, taken } : written(plan, host);
}

/**
 * Writes a plan whatever its cells hold, unless another formula spills into them.
 * @throws {HostFailure} when the host refuses; what was written by then is put back.
 */
export async function replace(plan: Plan, host: Host): Promise<Insertion> {
  return (await brokenSpill(placesOf(plan), host)) ?? written(plan, host);
}

async function written(plan: Plan, host: Host): Promise<Insertion> {
  const blocked = await blockedRoom(plan, host);
  return { outcome: "written", writing: await writeAll(plan.wishes, host), blocked };
}

function placesOf({ wishes }: Plan): readonly Place[] {
  return wishes.map(({ place }) => place);
}

/** The cells of some ranges that hold anything, in their order. */
async function filledCells(places: readonly Place[], host: Host): Promise<readonly FilledCell[]> {
  const read = await Promise.all(places.map((place) => host.read(place)));
  return places.flatMap((place, at) => {
    const { top, left } = cornerOf(place);
    return (read[at] ?? []).flatMap((row, down) =>
      row.flatMap((cell, across) =>
        isFilled(cell)
          ? [{ place: cellAt(place.sheet, { top: top + down, left: left + across }), cell }]
          : [],
      ),
    );
  });
}

/** The first spill that writing would break: one that reaches into a range while its formula stays. */
async function brokenSpill(
  places: readonly Place[],
  host: Host,
): Promise<Extract<Insertion, { outcome: "spilled" }> | null> {
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  const spills = (await Promise.all(sheets.map((sheet) => host.spills(sheet)))).flat();
  for (const spill of spills) {
    const parent = cellAt(spill.sheet, cornerOf(spill));
    const place = places.find((one) => shared(one, spill) !== null);
    const hit = place && shared(place, spill);
    if (hit && !places.some((one) => shared(one, parent)))
      return { outcome: "spilled", place: hit, parent };
  }
  return null;
}

/** The first room that something else stands in. */
async function blockedRoom(plan: Plan, host: Host): Promise<Blocked | null> {
  const written = placesOf(plan);
  for (const room of plan.room ?? []) {
    const others = (await filledCells([room], host)).filter(
      ({ place }) => !written.some((one) => shared(one, place)),
    );
    if (others.length > 0) return { room, count: others.length };
  }
  return null;
}

/** The first cell that two ranges share; null where they share none. */
function shared(a: Place, b: Place): Place | null {
  const [one, other] = [boxOf(a.address), boxOf(b.address)];
  if (a.sheet !== b.sheet || !one || !other) return isSamePlace(a, b) ? a : null;
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const isShared =
    top <= Math.min(one.bottom, other.bottom) && left <= Math.min(one.right, other.right);
  return isShared ? cellAt(a.sheet, { top, left }) : null;
}
