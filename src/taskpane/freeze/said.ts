import { shownPlace } from "../../core/places";
import type { Place } from "../../hosts/host";
import { cellCount } from "./blocks";
import type { FreezerState, Now } from "./freezer";
import type { Held } from "./held";
import { CHECK_STATUSES, type Checked } from "./verify";
import type { FreezeWords } from "../words/freeze";

/** What came of it, to be said aloud; nothing while it goes on, since each step would be heard. */
export function said({ now, checked, isStale }: FreezerState, words: FreezeWords): string {
  if (isStale && now.kind === "verified") return words.stale;
  return sentences(now, checked ?? [], words).join(" ");
}

function sentences(now: Now, checked: readonly Checked[], words: FreezeWords): readonly string[] {
  switch (now.kind) {
    case "idle":
    case "working":
    case "asking-name":
    case "asking-changed":
      return [];
    case "frozen": {
      const { change, errors, sheet, looksKept } = now;
      const cells = cellCount(change.blocks);
      return [
        words.frozen(change.added.length, cells, sheet),
        ...errorsLeft(errors, words),
        ...(looksKept ? [] : [words.looksLost]),
      ];
    }
    case "nothing-to-freeze":
      return now.errors.length > 0 ? errorsLeft(now.errors, words) : [words.nothingToFreeze];
    case "verified":
      return [words.verified(checked.length, counts(checked, words))];
    case "nothing-frozen":
      return [words.nothingFrozen];
    case "unfrozen": {
      const { change, left, noRoom, errors } = now;
      return [
        words.unfrozen(change.removed.length),
        ...leftSaid(left, words),
        ...(noRoom.length > 0 ? [words.noRoom(noRoom.length)] : []),
        ...(errors.length > 0 ? [words.nowErrors(errors.length)] : []),
      ];
    }
    case "nothing-unfrozen":
      return [words.nothingUnfrozen, ...leftSaid(now.left, words)];
    case "stopped":
      return now.left.length > 0 ? [halfLeft(now.left, words)] : [words.stopped];
    case "undone":
      return [words.undone];
    case "changed-meanwhile":
      return [words.changedMeanwhile(shownPlace(now.place))];
    case "changed-since":
      return [words.changedSince(shownPlace(now.place))];
    case "failed":
      return now.left.length > 0
        ? [now.message, halfLeft(now.left, words)]
        : [words.failed(now.message)];
  }
}

/** How many places are named at once. */
const NAMED = 5;

function errorsLeft(errors: readonly Place[], words: FreezeWords): readonly string[] {
  return errors.length > 0 ? [words.errorsLeft(errors.length)] : [];
}

function halfLeft(left: readonly Place[], words: FreezeWords): string {
  const named = left.slice(0, NAMED).map(shownPlace).join(", ");
  return words.halfLeft(left.length > NAMED ? `${named} …` : named);
}

function leftSaid(left: readonly Held[], words: FreezeWords): readonly string[] {
  const missing = left.filter(({ state }) => state === "missing").length;
  const changed = left.length - missing;
  return [
    ...(changed > 0 ? [words.leftChanged(changed)] : []),
    ...(missing > 0 ? [words.leftMissing(missing)] : []),
  ];
}

function counts(checked: readonly Checked[], words: FreezeWords): string {
  const parts = CHECK_STATUSES.flatMap((status) => {
    const count = checked.filter(({ statuses }) => statuses.includes(status)).length;
    return count > 0 ? [words.counted(words.status[status], count)] : [];
  });
  return parts.join(words.separator);
}
