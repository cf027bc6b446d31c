import type { Place } from "../../../hosts/host";
import { cellCount } from "../../../workbook/edit/blocks";
import { isNothingLeft } from "../../../workbook/edit/takeBack";
import type { ChangeNotDone } from "../../../workbook/freeze/freezeChange";
import type { HeldCell } from "../../../workbook/freeze/heldCell";
import { CHECK_STATUSES, type CheckedCell } from "../../../workbook/freeze/verify";
import { changedText, notDoneText, placesText } from "../../parts/job/editStatus";
import type { EditWords } from "../../../words/edit";
import type { FreezerState, FreezerStage, UndoableEnd } from "./freezerState";
import type { FreezeWords } from "../../../words/freeze";

/** What came of it, to be said aloud; nothing while it goes on, since each step would be heard. */
export function endText(
  { now, checked, isStale }: FreezerState,
  words: FreezeWords,
  edit: EditWords,
): string {
  if (isStale && now.kind === "verified") return words.stale;
  return sentences(now, checked ?? [], words, edit)
    .filter(Boolean)
    .join(" ");
}

function sentences(
  now: FreezerStage,
  checked: readonly CheckedCell[],
  words: FreezeWords,
  edit: EditWords,
): readonly string[] {
  switch (now.kind) {
    case "idle":
    case "asking-name":
    case "asking-changed":
      return [];
    case "working":
      return now.isSilent ? [edit.silent] : [];
    case "frozen":
    case "unfrozen":
      return doneText(now, words, edit);
    case "nothing-to-freeze":
      return now.errors.length + now.arrays.length > 0
        ? leftAsFormulas(now, words)
        : [words.nothingToFreeze];
    case "verified":
      return [
        words.verified(checked.length, counts(checked, words)),
        ...unreadable(now.unreadable, words, edit),
      ];
    case "nothing-frozen":
      return [words.nothingFrozen, ...unreadable(now.unreadable, words, edit)];
    case "nothing-unfrozen":
      return [
        words.nothingUnfrozen,
        ...leftText(now.left, words),
        ...unreadable(now.unreadable, words, edit),
      ];
    case "stopped":
      return [edit.stopped];
    case "undone":
      return [words.undone];
    case "changed-meanwhile":
      return [edit.changedMeanwhile(placesText(now.places, edit))];
    case "changed-since":
      return [changedText(now, edit)];
    case "not-done":
      return freezeNotDone(now.end, words, edit);
    case "unused":
      return [words.unused(now.sheet), now.refusal ?? ""];
    case "failed":
      return [edit.refused(now.message)];
  }
}

function doneText(now: UndoableEnd, words: FreezeWords, edit: EditWords): readonly string[] {
  const meanwhile =
    now.meanwhile.length > 0 ? [words.leftMeanwhile(placesText(now.meanwhile, edit))] : [];
  if (now.kind === "frozen") {
    const { change, uncited, sheet, looksKept } = now;
    return [
      words.frozen(change.added.length, cellCount(change.cells.cells), sheet),
      ...meanwhile,
      ...leftAsFormulas(now, words),
      ...(uncited.length > 0 ? [words.uncited(uncited.length)] : []),
      ...(looksKept ? [] : [words.looksLost]),
    ];
  }
  const { change, left, noRoom, errors, dropped } = now;
  return [
    words.unfrozen(change.removed.length),
    ...meanwhile,
    ...leftText(left, words),
    ...(noRoom.length > 0 ? [words.noRoom(noRoom.length)] : []),
    ...(errors.length > 0 ? [words.nowErrors(errors.length)] : []),
    ...(dropped.refusal === null ? [] : [words.rowsStay(dropped.refusal)]),
    ...unreadable(now.unreadable, words, edit),
  ];
}

function freezeNotDone(end: ChangeNotDone, words: FreezeWords, edit: EditWords): readonly string[] {
  const { rest, listed, reason } = end;
  if (rest.kind === "unknown") return [notDoneText(end, edit)];
  if (isNothingLeft(rest) && listed !== null)
    return [reason.kind === "refused" ? reason.message : "", words.stillListed(listed)];
  return [notDoneText(end, edit), ...(rest.places.length > 0 ? [words.formulasKept] : [])];
}

function unreadable(
  rows: readonly Place[],
  words: FreezeWords,
  edit: EditWords,
): readonly string[] {
  return rows.length > 0 ? [words.unreadable(placesText(rows, edit))] : [];
}

function leftAsFormulas(
  { errors, arrays }: { readonly errors: readonly Place[]; readonly arrays: readonly Place[] },
  words: FreezeWords,
): readonly string[] {
  return [
    ...(errors.length > 0 ? [words.errorsLeft(errors.length)] : []),
    ...(arrays.length > 0 ? [words.arraysLeft(arrays.length)] : []),
  ];
}

function leftText(left: readonly HeldCell[], words: FreezeWords): readonly string[] {
  const missing = left.filter(({ state }) => state === "missing").length;
  const changed = left.length - missing;
  return [
    ...(changed > 0 ? [words.leftChanged(changed)] : []),
    ...(missing > 0 ? [words.leftMissing(missing)] : []),
  ];
}

function counts(checked: readonly CheckedCell[], words: FreezeWords): string {
  const parts = CHECK_STATUSES.flatMap((status) => {
    const count = checked.filter(({ statuses }) => statuses.includes(status)).length;
    return count > 0 ? [words.counted(words.status[status], count)] : [];
  });
  return parts.join(words.separator);
}
