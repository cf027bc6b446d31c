import { isSamePlace } from "../../core/workbook/places";
import type { Host, Place } from "../../hosts/host";
import { type Block, cellCount, joinBlocks, placeOf } from "./blocks";
import { isFilled } from "./cellInput";
import type { Action, CellChange, AppliedEdit, Edit, WriteAction } from "./edit";
import { messageOf } from "./messageOf";
import { withCellsNow, type Recorder, recorder } from "./recorder";
import { type EditRest, takeBack } from "./takeBack";
import { asWhole } from "./wholeEdit";

/** How an edit ended. */
export type EditEnd =
  | {
      readonly outcome: "done";
      readonly done: AppliedEdit;
      /** Ranges that were left, because somebody changed them after they were seen. */
      readonly left: readonly Place[];
    }
  | NotDone;

/** Nothing was done, or what was done is taken back as far as the host let it. */
export interface NotDone {
  readonly outcome: "not-done";
  readonly reason: NotDoneReason;
  readonly rest: EditRest;
  /** Looks again, and takes back what is left. */
  readonly again: () => Promise<NotDone>;
}

export type NotDoneReason =
  | { readonly kind: "stopped" }
  | { readonly kind: "refused"; readonly message: string }
  /** Somebody changed cells after they were seen. */
  | { readonly kind: "changed"; readonly places: readonly Place[] };

/** How far an edit is. */
export interface EditProgress {
  /** Cells. */
  readonly done: number;
  readonly all: number;
  /** Sheets that were added and filled. */
  readonly sheets: number;
}

/** So many cells are compared and written at once; a person can stop between two steps. */
const CELLS_A_STEP = 5_000;

/**
 * Carries an edit out. A stop or a refusal takes all of it back; a cell that somebody changed after
 * it was seen is never written over. Never rejects: whatever the host does, the end says what
 * stands in the workbook.
 */
export function applyEdit(
  host: Host,
  edit: Edit,
  onProgress: (progress: EditProgress) => void = () => undefined,
  isStopped: () => boolean = () => false,
): Promise<EditEnd> {
  return asWhole(host, () => carryOut(host, edit, onProgress, isStopped));
}

async function carryOut(
  host: Host,
  edit: Edit,
  onProgress: (progress: EditProgress) => void,
  isStopped: () => boolean,
): Promise<EditEnd> {
  const record = recorder();
  const left: Place[] = [];
  const all = edit.reduce((sum, action) => sum + cellsOf(action), 0);
  const progress = (cells: number, sheets: number) => onProgress({ done: cells, all, sheets });
  try {
    let [cells, sheets] = [0, 0];
    for (const action of edit) {
      progress(cells, Math.max(0, sheets - 1));
      if (isStopped()) throw new Ended({ kind: "stopped" });
      if (action.kind === "sheet") sheets++;
      if (action.kind !== "write") await performAction(host, action, record);
      else
        for (const step of steps(action.blocks)) {
          progress(cells, Math.max(0, sheets - 1));
          if (isStopped()) throw new Ended({ kind: "stopped" });
          left.push(...(await writeStep(host, action, step, record)));
          cells += cellCount(step);
        }
    }
    progress(cells, sheets);
    if (isStopped()) throw new Ended({ kind: "stopped" });
    return { outcome: "done", done: await withCellsNow(host, record.done()), left };
  } catch (failure) {
    return editNotDone(host, record.done(), reasonOf(failure));
  }
}

/**
 * Takes back what may have been done.
 * @param why       null: why it could not be taken back.
 * @param mayDiffer Whether sheets go also where cells that were written in them were changed since.
 */
export async function editNotDone(
  host: Host,
  done: AppliedEdit,
  why: NotDoneReason | null,
  mayDiffer = false,
): Promise<NotDone> {
  const rest = await asWhole(host, () => takeBack(host, done, mayDiffer));
  const reason = why ?? { kind: "refused", message: rest.message };
  const again = () => editNotDone(host, done, why, mayDiffer);
  return { outcome: "not-done", reason, rest, again };
}

/** The edit ended before it was done. */
class Ended extends Error {
  constructor(readonly reason: NotDoneReason) {
    super(reason.kind);
  }
}

function reasonOf(failure: unknown): NotDoneReason {
  if (failure instanceof Ended) return failure.reason;
  return { kind: "refused", message: messageOf(failure) };
}

/** Is recorded before it is asked for: the host may do what it says it refuses. */
async function performAction(
  host: Host,
  action: Exclude<Action, WriteAction>,
  record: Recorder,
): Promise<void> {
  switch (action.kind) {
    case "sheet":
      return addSheet(host, action.name, record);
    case "name":
      return host.defineName(action.name, action.place);
    case "look":
      return host.setLook(action.place, action.look);
    case "format":
      return host.setNumberFormat(action.place, action.format);
    case "width":
      return host.setColumnWidth(action.place, action.characters);
    case "chart":
      return host.charts?.addChart(action.chart);
    case "setting":
      return host.keepSetting(action.name, action.text);
    case "note":
      if (((await host.note(action.place)) ?? "") !== action.before)
        throw new Ended({ kind: "changed", places: [action.place] });
      record.note(action);
      return host.setNote(action.place, action.text);
  }
}

/**
 * A sheet that has the name already is somebody else's, and must not be taken for the edit's when
 * it is taken back.
 */
async function addSheet(host: Host, name: string, record: Recorder): Promise<void> {
  const isTaken = (await host.sheets()).some((one) => one.toLowerCase() === name.toLowerCase());
  if (!isTaken) record.sheet(name);
  await host.addSheet(name);
}

/**
 * Writes blocks put together to few ranges. Where a range was changed since it was seen, its blocks
 * are looked at each by itself.
 * @returns the ranges that were left.
 */
async function writeStep(
  host: Host,
  action: WriteAction,
  blocks: readonly Block<CellChange>[],
  record: Recorder,
): Promise<readonly Place[]> {
  const left: Place[] = [];
  let [wanted, parts] = [blocks, joinBlocks(blocks)];
  for (;;) {
    const changed = await writeUnchanged(host, action, parts, record);
    if (changed.length === 0) return left;
    if (action.ifChanged === "refuse")
      throw new Ended({ kind: "changed", places: changed.map(placeOf) });
    if (parts.length < wanted.length) parts = wanted;
    else {
      const isChanged = (block: Block<CellChange>) => changed.includes(block);
      left.push(...wanted.filter(isChanged).map(placeOf));
      wanted = wanted.filter((block) => !isChanged(block));
      parts = joinBlocks(wanted);
    }
  }
}

/** @returns the blocks that hold something else than they were seen to; nothing is written then. */
async function writeUnchanged(
  host: Host,
  { withValues }: WriteAction,
  blocks: readonly Block<CellChange>[],
  record: Recorder,
): Promise<readonly Block<CellChange>[]> {
  const forget = record.cells(blocks);
  const changed = await host.writeIfUnchanged(
    blocks.map((block) => ({
      place: placeOf(block),
      rows: block.rows.map((row) => row.map(({ next }) => next)),
      seen: block.rows.map((row) =>
        row.map(({ seen, old }) => ({ ...seen, isSpilled: old === null && isFilled(seen) })),
      ),
      withValues,
    })),
  );
  if (changed.length === 0) return [];
  forget();
  return blocks.filter((block) => changed.some((place) => isSamePlace(place, placeOf(block))));
}

function* steps(blocks: readonly Block<CellChange>[]): Generator<readonly Block<CellChange>[]> {
  let [step, cells]: [Block<CellChange>[], number] = [[], 0];
  for (const block of blocks) {
    step.push(block);
    cells += cellCount([block]);
    if (cells < CELLS_A_STEP) continue;
    yield step;
    [step, cells] = [[], 0];
  }
  if (step.length > 0) yield step;
}

function cellsOf(action: Action): number {
  return action.kind === "write" ? cellCount(action.blocks) : 0;
}
