import { cellAt, cornerOf, firstCell, sharedCell } from "../../core/workbook/places";
import type { Cell, Host, Place, RangeContent } from "../../hosts/host";
import { applyEdit, type NotDone } from "../edit/applyEdit";
import { type Block, boxOfPlace, placeOf } from "../edit/blocks";
import { isFilled } from "../edit/cellInput";
import type { CellChange, AppliedEdit } from "../edit/edit";
import { typedCells } from "../edit/typedCells";
import { changesFrom } from "../edit/writes";

/** What is to be written as one, and the room that it takes. */
export interface Plan {
  readonly wishes: readonly RangeContent[];
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
      readonly done: AppliedEdit;
      readonly places: readonly Place[];
      readonly blocked: BlockedSpill | null;
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
export interface BlockedSpill {
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
export async function insertPlan(plan: Plan, host: Host): Promise<Insertion> {
  const { changes, broken, blocked } = await readPlan(plan, host);
  const taken = changes.flatMap(filledCells);
  if (broken) return broken;
  const seen = { ...plan, changes };
  return taken.length > 0
    ? { outcome: "occupied", plan: seen, taken }
    : await written(seen, blocked, host);
}

/**
 * Writes a plan in place of what its cells were seen to hold, unless another formula spills into
 * them.
 * @throws {HostFailure} when the host does not let it look; nothing is written then.
 */
export async function replaceByPlan(plan: SeenPlan, host: Host): Promise<Insertion> {
  const { broken, blocked } = await readPlan(plan, host);
  return broken ?? (await written(plan, blocked, host));
}

/** What stands where a plan is to be written and where its formulas will spill, in one look. */
async function readPlan(plan: Plan, host: Host) {
  const places = placesOf(plan);
  const rooms = plan.room ?? [];
  const { cells, spills } = await host.readTogether([...places, ...rooms], true);
  const now = typedCells(places, { cells, spills });
  return {
    changes: changesFrom(plan.wishes, now),
    broken: brokenSpill(places, spills),
    blocked: blockedRoom(rooms, cells.slice(places.length), places),
  };
}

async function written(
  plan: SeenPlan,
  blocked: BlockedSpill | null,
  host: Host,
): Promise<Insertion> {
  const end = await applyEdit(host, [
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
function brokenSpill(
  places: readonly Place[],
  spills: readonly Place[],
): Extract<Insertion, { outcome: "spilled" }> | null {
  for (const spill of spills) {
    const parent = firstCell(spill);
    const place = places.find((one) => sharedCell(one, spill) !== null);
    const overlap = place && sharedCell(place, spill);
    if (overlap && !places.some((one) => sharedCell(one, parent)))
      return { outcome: "spilled", place: overlap, parent };
  }
  return null;
}

/** The first room that something else stands in. */
function blockedRoom(
  rooms: readonly Place[],
  cells: readonly (readonly (readonly Cell[])[])[],
  written: readonly Place[],
): BlockedSpill | null {
  for (const [at, room] of rooms.entries()) {
    const rows = (cells[at] ?? []).map((row) => row.map((seen) => ({ seen })));
    const others = filledCells({ sheet: room.sheet, box: boxOfPlace(room), rows }).filter(
      ({ place }) => !written.some((one) => sharedCell(one, place)),
    );
    if (others.length > 0) return { room, count: others.length };
  }
  return null;
}
