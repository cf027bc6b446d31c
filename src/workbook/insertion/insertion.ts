import { boxOf, cellAt, cornerOf, isSamePlace } from "../../core/workbook/places";
import type { Cell, Host, Place, Written } from "../../hosts/host";
import { apply, type NotDone } from "../edit/apply";
import { type Block, boxOfPlace, placeOf } from "../edit/blocks";
import { isFilled } from "../edit/cellInput";
import type { CellChange, Done } from "../edit/edit";
import { changesOf } from "../edit/writes";

/** What is to be written as one, and the room that it takes. */
export interface Plan {
  readonly wishes: readonly Written[];
  /** The whole range of each formula that will spill, its own cell first. */
  readonly room?: readonly Place[];
}

/** A plan with what its cells held when they were looked at. */
export interface SeenPlan extends Plan {
  readonly changes: readonly Block<CellChange>[];
}

/** What came of a wish to write a plan. */
export type Insertion =
  | {
      readonly outcome: "written";
      readonly done: Done;
      readonly places: readonly Place[];
      readonly blocked: Blocked | null;
    }
  /** Some of its cells hold something: ask first. */
  | { readonly outcome: "occupied"; readonly plan: SeenPlan; readonly taken: readonly FilledCell[] }
  /** A cell belongs to the spill of another formula, which writing there would break. */
  | { readonly outcome: "spilled"; readonly place: Place; readonly parent: Place }
  | NotDone;

export interface FilledCell {
  readonly place: Place;
  readonly cell: Cell;
}

/**
 * A formula was written that cannot spill: its range, and how many other cells hold something in
 * it.
 */
export interface Blocked {
  readonly room: Place;
  readonly count: number;
}

/** The plan that puts one formula, or what else a cell can hold, into one cell. */
export function onlyIn(place: Place, content: string): Plan {
  return { wishes: [{ place, rows: [[content]] }] };
}

/**
 * Writes a plan, if all of its cells are empty. @throws {HostFailure} when the host does not let it
 * look; nothing is written then.
 */
export async function insert(plan: Plan, host: Host): Promise<Insertion> {
  const seen = { ...plan, changes: await changesOf(host, plan.wishes) };
  const taken = seen.changes.flatMap(filledCells);
  const broken = await brokenSpill(placesOf(plan), host);
  if (broken) return broken;
  return taken.length > 0 ? { outcome: "occupied", plan: seen, taken } : written(seen, host);
}

/**
 * Writes a plan in place of what its cells were seen to hold, unless another formula spills into
 * them.
 * @throws {HostFailure} when the host does not let it look; nothing is written then.
 */
export async function replace(plan: SeenPlan, host: Host): Promise<Insertion> {
  return (await brokenSpill(placesOf(plan), host)) ?? written(plan, host);
}

async function written(plan: SeenPlan, host: Host): Promise<Insertion> {
  const blocked = await blockedRoom(plan, host);
  const end = await apply(host, [
    { kind: "write", blocks: plan.changes, ifChanged: "refuse", withValues: false },
  ]);
  if (end.outcome !== "done") return end;
  return { outcome: "written", done: end.done, places: placesOf(plan), blocked };
}

function placesOf({ wishes }: Plan): readonly Place[] {
  return wishes.map(({ place }) => place);
}

/** The cells of a range that hold anything, by rows. */
function filledCells(block: Block<Pick<CellChange, "seen">>): readonly FilledCell[] {
  const { top, left } = cornerOf(placeOf(block));
  return block.rows.flatMap((row, down) =>
    row.flatMap(({ seen }, across) =>
      isFilled(seen)
        ? [{ place: cellAt(block.sheet, { top: top + down, left: left + across }), cell: seen }]
        : [],
    ),
  );
}

/**
 * The first spill that writing would break: one that reaches into a range while its formula stays.
 */
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
    const box = boxOfPlace(room);
    const rows = (await host.read(room)).map((row) => row.map((seen) => ({ seen })));
    const others = filledCells({ sheet: room.sheet, box, rows }).filter(
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
