import type { Place } from "../../../hosts/host";
import type { ChangedSince } from "../../../workbook/edit/undoEdit";
import { type ChangeNotDone, isUndone } from "../../../workbook/freeze/freezeChange";
import type { FreezeRequest } from "../../../workbook/freeze/freezable";
import type { FreezeEnd } from "../../../workbook/freeze/freeze";
import type { HeldCell } from "../../../workbook/freeze/heldCell";
import type { Step } from "../../../workbook/reading/readPart";
import type { UnfreezeEnd } from "../../../workbook/freeze/unfreeze";
import type { CheckedCell } from "../../../workbook/freeze/verify";
import type { FreezeWords } from "../../../words/freeze";

/** Where freezing, verifying or unfreezing is, and what the last verifying found. */
export interface FreezerState {
  readonly now: FreezerStage;
  /** null before anything was verified, and after cells were frozen or unfrozen. */
  readonly checked: readonly CheckedCell[] | null;
  /** Whether cells were changed since. */
  readonly isStale: boolean;
}

export type FreezerStage =
  | FreezerEnd
  | { readonly kind: "idle" }
  | {
      readonly kind: "working";
      readonly task: FreezerTask | "undo";
      readonly progress: Step | null;
      readonly isSilent: boolean;
    }
  /** It ended before anything was written; `last` can be taken back still. */
  | { readonly kind: "failed"; readonly message: string; readonly last: UndoableEnd | null };

export type FreezerEnd =
  | UndoableEnd
  | { readonly kind: "undone" | "stopped" }
  /** `unreadable`: rows of the sheet that tell no formula any more. */
  | { readonly kind: "verified" | "nothing-frozen"; readonly unreadable: readonly Place[] }
  /** A foreign sheet bears the name of the register. */
  | { readonly kind: "asking-name"; readonly name: string; readonly other: string }
  | { readonly kind: "asking-changed"; readonly changed: readonly HeldCell[] }
  | ({ readonly kind: "nothing-to-freeze" } & Extract<FreezeEnd, { outcome: "nothing" }>)
  | { readonly kind: "changed-meanwhile"; readonly places: readonly Place[] }
  | ({ readonly kind: "nothing-unfrozen" } & Extract<UnfreezeEnd, { outcome: "nothing" }>)
  | ({ readonly kind: "changed-since" } & ChangedSince)
  | { readonly kind: "not-done"; readonly end: ChangeNotDone; readonly isUndo: boolean }
  /** The sheet keeps no frozen formula, as it was left when something ended half-way. */
  | { readonly kind: "unused"; readonly sheet: string; readonly refusal: string | null };

export type UndoableEnd =
  | ({ readonly kind: "frozen" } & Extract<FreezeEnd, { outcome: "frozen" }>)
  | ({ readonly kind: "unfrozen" } & Extract<UnfreezeEnd, { outcome: "unfrozen" }>);

export type FreezerTask = "freeze" | "verify" | "unfreeze";

/** What the page asks for; the selection is looked up when the work begins. */
export type FreezerRequest = Omit<FreezeRequest, "part"> & {
  readonly part: "selection" | "workbook";
  readonly words: FreezeWords;
};

/** What can be undone of where it is. */
export function undoableEnd(now: FreezerStage | null): UndoableEnd | null {
  if (now?.kind === "frozen" || now?.kind === "unfrozen") return now;
  return now?.kind === "failed" ? now.last : null;
}

export function changeNotDone(end: ChangeNotDone, isUndo: boolean): FreezerEnd {
  return isUndo && isUndone(end) ? { kind: "undone" } : { kind: "not-done", end, isUndo };
}

export function stageAfterFreeze(end: FreezeEnd): FreezerEnd {
  switch (end.outcome) {
    case "frozen":
      return { kind: "frozen", ...end };
    case "nothing":
      return { kind: "nothing-to-freeze", ...end };
    case "changed":
      return { kind: "changed-meanwhile", places: end.places };
    case "stopped":
      return { kind: "stopped" };
    case "not-done":
      return changeNotDone(end, false);
  }
}

export function stageAfterUnfreeze(end: UnfreezeEnd): FreezerEnd {
  switch (end.outcome) {
    case "unfrozen":
      return { kind: "unfrozen", ...end };
    case "asking":
      return { kind: "asking-changed", changed: end.changed };
    case "nothing":
      return end.left.length > 0
        ? { kind: "nothing-unfrozen", ...end }
        : { kind: "nothing-frozen", unreadable: end.unreadable };
    case "stopped":
      return { kind: "stopped" };
    case "not-done":
      return changeNotDone(end, false);
  }
}
