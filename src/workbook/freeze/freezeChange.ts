import { firstCell, isSamePlace } from "../../core/workbook/places";
import type { Host, Place } from "../../hosts/host";
import { applyEdit, editNotDone, type NotDone } from "../edit/applyEdit";
import type { Block } from "../edit/blocks";
import type { CellChange, AppliedEdit } from "../edit/edit";
import { isNothingLeft } from "../edit/takeBack";
import { changedSince, type ChangedSince } from "../edit/undoEdit";
import { asWhole } from "../edit/wholeEdit";
import type { FrozenCell } from "./frozenCell";
import type { OnStep } from "../reading/readPart";
import { addRows, type DroppedRows, dropRows, missingRows } from "./registerRows";
import type { RegisterWords } from "../../words/register";

/** A change of cells together with the rows of the register that it adds and takes out. */
export interface FreezeChange {
  /** They do not overlap. */
  readonly blocks: readonly Block<CellChange>[];
  /** Whether a cell that shows another value than it was seen with counts as changed. */
  readonly withValues: boolean;
  readonly added: readonly FrozenCell[];
  /** Rows whose formulas the change puts back into their cells. */
  readonly removed: readonly FrozenCell[];
  /** Rows in whose place others are added. */
  readonly replaced: readonly FrozenCell[];
}

/** A change that was carried out: all that is needed to take it back. */
export interface ChangeDone extends Pick<FreezeChange, "added" | "removed" | "replaced"> {
  readonly cells: AppliedEdit;
}

/** How a change ended. */
export type ChangeEnd =
  | {
      readonly outcome: "done";
      readonly change: ChangeDone;
      /** Cells that were left, because they were changed after they were seen. */
      readonly left: readonly Place[];
      /** The sheet of the rows. */
      readonly sheet: string | null;
      /** What came of taking rows out. */
      readonly dropped: DroppedRows;
    }
  | ChangeNotDone;

/** The cells are as they were, as far as the host let them be put back. */
export interface ChangeNotDone extends Omit<NotDone, "again"> {
  /**
   * The sheet that still lists formulas which stand in their cells; null where there is none such.
   */
  readonly listed: string | null;
  readonly again: () => Promise<ChangeNotDone>;
}

/** What a change is carried out with. */
export interface ChangeRequest {
  readonly host: Host;
  /** Of the register's sheet, where there is none yet. */
  readonly sheetName: string;
  readonly words: RegisterWords;
}

/**
 * Carries a change out. A formula is seen in the register before it leaves its cell, and in its
 * cell before its row is taken out, so that none is lost whatever happens; a stop or refusal takes
 * all back.
 */
export function applyChange(
  change: FreezeChange,
  request: ChangeRequest,
  onProgress: OnStep,
  isStopped: () => boolean,
): Promise<ChangeEnd> {
  return asWhole(request.host, () => carryOut(change, request, onProgress, isStopped));
}

async function carryOut(
  change: FreezeChange,
  { host, sheetName, words }: ChangeRequest,
  onProgress: OnStep,
  isStopped: () => boolean,
): Promise<ChangeEnd> {
  const { blocks, withValues, added, removed, replaced } = change;
  const rows = added.length > 0 ? await addRows(host, added, sheetName, words) : null;
  if (rows?.outcome === "not-done") return withRegisterLeft(host, rows, [], null);
  const sheet = rows?.sheet ?? null;
  const end = await applyEdit(
    host,
    [{ kind: "write", blocks, ifChanged: "leave", withValues }],
    ({ done, all }) => onProgress({ step: "writing", done, all }),
    isStopped,
  );
  if (end.outcome === "not-done") return withRegisterLeft(host, end, added, sheet);
  const isLeft = ({ now }: FrozenCell) =>
    end.left.some((place) => now !== null && isSamePlace(firstCell(place), now));
  const isDone = (row: FrozenCell) => !isLeft(row);
  // Nothing was written over a cell that was left, nor does a row that another one replaces keep
  // the only copy.
  await dropRows(host, [...added.filter(isLeft), ...replaced.filter(isDone)], true);
  const dropped = await dropRows(host, removed.filter(isDone));
  const done = {
    cells: end.done,
    added: added.filter(isDone),
    removed: removed.filter(isDone),
    replaced: replaced.filter(isDone),
  };
  return { outcome: "done", change: done, left: end.left, sheet, dropped };
}

/** How taking a change back ended. */
export type ChangeUndoEnd =
  | { readonly outcome: "undone" }
  | ({ readonly outcome: "changed" } & ChangedSince)
  /**
   * The rows could not be put back into the register, so the cells were left; something of the rows
   * stands still.
   */
  | { readonly outcome: "not-begun"; readonly end: ChangeNotDone }
  | ChangeNotDone;

/**
 * Takes a change back, unless one of its cells was changed since.
 * @throws when the host does not let it look, or rows be put back; nothing was undone then.
 */
export function takeBackChange(change: ChangeDone, request: ChangeRequest): Promise<ChangeUndoEnd> {
  return asWhole(request.host, () => takeBackWhole(change, request));
}

async function takeBackWhole(
  change: ChangeDone,
  { host, sheetName, words }: ChangeRequest,
): Promise<ChangeUndoEnd> {
  const { cells, added, removed, replaced } = change;
  const changed = await changedSince(host, cells);
  if (changed) return { outcome: "changed", ...changed };
  const missing = await missingRows(host, [...removed, ...replaced]);
  const rows = missing.length > 0 ? await addRows(host, missing, sheetName, words) : null;
  if (rows?.outcome === "not-done") {
    if (isNothingLeft(rows.rest) && rows.reason.kind === "refused")
      throw new Error(rows.reason.message);
    return { outcome: "not-begun", end: await withRegisterLeft(host, rows, [], null) };
  }
  const end = await withRegisterLeft(host, await editNotDone(host, cells, null), added, sheetName);
  return isUndone(end) ? { outcome: "undone" } : end;
}

/** Whether all is as it was before the change. */
export function isUndone({ rest, listed }: ChangeNotDone): boolean {
  return isNothingLeft(rest) && listed === null;
}

/** After cells were taken back, the rows of formulas go that stand in their cells again. */
async function withRegisterLeft(
  host: Host,
  end: NotDone,
  added: readonly FrozenCell[],
  sheet: string | null,
): Promise<ChangeNotDone> {
  const again = async () => withRegisterLeft(host, await end.again(), added, sheet);
  if (end.rest.kind === "unknown") return { ...end, listed: null, again };
  const dropped = await dropRows(host, added);
  const { stay, refusal } = dropped;
  const listed = stay.length > 0 || refusal !== null ? (dropped.sheet ?? sheet) : null;
  const isSilent = end.reason.kind === "refused" && end.reason.message === "";
  const reason = isSilent ? { ...end.reason, message: refusal ?? "" } : end.reason;
  return { ...end, reason, listed, again };
}
