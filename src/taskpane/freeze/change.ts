import { type Host, HostFailure, type Place } from "../../hosts/host";
import { type Block, joined, placeOf } from "./blocks";
import { changedSince, exchange, type Exchange, reversed } from "./exchange";
import type { FrozenCell } from "./frozenCell";
import type { TellStep } from "./readPart";
import { addRows, removeRows } from "./register";
import type { FreezeWords } from "../words/freeze";

/** A change of cells together with the rows of the register that it adds and takes out. */
export interface Change {
  readonly blocks: readonly Block<Exchange>[];
  readonly added: readonly FrozenCell[];
  readonly removed: readonly FrozenCell[];
}

/** How a change ended; `left` are places in which neither the host wrote the new contents for sure nor let the old ones be put back. */
export type ChangeEnd =
  | { readonly outcome: "done"; readonly change: Change }
  | { readonly outcome: "stopped"; readonly left: readonly Place[] }
  | { readonly outcome: "refused"; readonly left: readonly Place[]; readonly message: string };

/** What a change is carried out with. */
export interface ChangeAsked {
  readonly host: Host;
  /** Of the register's sheet, where there is none yet. */
  readonly sheetName: string;
  readonly words: FreezeWords;
}

/**
 * Carries a change out. A formula is in the register before it leaves its cell and until it is back, so that none is lost whatever happens;
 * a stop or refusal takes all back.
 */
export async function carryOut(
  { blocks, added, removed }: Change,
  { host, sheetName, words }: ChangeAsked,
  tell: TellStep,
  isStopped: () => boolean,
): Promise<ChangeEnd> {
  if (added.length > 0) await addRows(host, added, sheetName, words);
  const telling = (done: number, all: number) => tell({ step: "writing", done, all });
  const end = await exchange(host, joined(blocks), telling, isStopped);
  if (end.outcome === "done") {
    try {
      await removeRows(host, removed);
      return { outcome: "done", change: { blocks: end.blocks, added, removed } };
    } catch (failure) {
      if (!(failure instanceof HostFailure)) throw failure;
      const back = await exchange(host, reversed(end.blocks), telling, () => false);
      await removeRows(host, added);
      return {
        outcome: "refused",
        message: failure.message,
        left: back.outcome === "done" ? [] : end.blocks.map(placeOf),
      };
    }
  }
  // Where a cell could not be put back, its formula stays in the register.
  if (end.left.length === 0) await removeRows(host, added);
  return end;
}

/** Takes a change back, unless one of its cells was changed since. */
export async function takeBackChange(
  change: Change,
  asked: ChangeAsked,
  tell: TellStep,
): Promise<ChangeEnd | { readonly outcome: "changed"; readonly place: Place }> {
  const place = await changedSince(asked.host, change.blocks);
  if (place) return { outcome: "changed", place };
  const back = {
    blocks: reversed(change.blocks),
    added: change.removed,
    removed: change.added,
  };
  return carryOut(back, asked, tell, () => false);
}
