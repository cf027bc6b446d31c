import {
  type Cell,
  type CellInput,
  type Host,
  HostFailure,
  type Place,
  type Written,
} from "../../hosts/host";
import { typedInput } from "../insertion/writing";
import { type Block, cellCount, mapped, placeOf } from "./blocks";

/** What a change takes out of a cell and what it puts in. */
export interface Exchange {
  readonly old: CellInput;
  /** null where the formula of another cell is to fill it. */
  readonly next: CellInput;
  /** The cell as it was read last. */
  readonly seen: Cell;
}

/** As many cells are written as one step of undo; a person can stop between two steps. */
const CELLS_A_STEP = 20_000;
/** A host is asked for so many ranges at once. */
const BLOCKS_AT_ONCE = 200;

/** How a change of cells ended. */
export type ExchangeEnd =
  /** The same cells as they are now. */
  | { readonly outcome: "done"; readonly blocks: readonly Block<Exchange>[] }
  /** Stopped by the person, or refused by the host: the old contents stand again, but in the places named. */
  | { readonly outcome: "stopped"; readonly left: readonly Place[] }
  | { readonly outcome: "refused"; readonly left: readonly Place[]; readonly message: string };

/** Puts new contents into cells; when it is stopped or the host refuses, the old ones are put back. */
export async function exchange(
  host: Host,
  blocks: readonly Block<Exchange>[],
  tell: (done: number, all: number) => void,
  isStopped: () => boolean,
): Promise<ExchangeEnd> {
  const written: Block<Exchange>[] = [];
  const all = cellCount(blocks);
  try {
    for (const step of steps(blocks)) {
      tell(cellCount(written), all);
      if (isStopped()) return { outcome: "stopped", left: await putBack(host, written) };
      // Excel may have written a part of what it refuses: the old contents do no harm where they stand already.
      written.push(...step);
      await host.writeTogether(step.map((block) => contents(block, "next")));
    }
    tell(all, all);
    return { outcome: "done", blocks: await seenAgain(host, written) };
  } catch (failure) {
    if (!(failure instanceof HostFailure)) throw failure;
    return { outcome: "refused", left: await putBack(host, written), message: failure.message };
  }
}

/** The change that takes a change back. */
export function reversed(blocks: readonly Block<Exchange>[]): readonly Block<Exchange>[] {
  return blocks.map((block) =>
    mapped(block, ({ old, next, seen }) => ({ old: next, next: old, seen })),
  );
}

/** The first range of which a formula or typed value is no longer as it was seen; null when all are. */
export async function changedSince(
  host: Host,
  blocks: readonly Block<Exchange>[],
): Promise<Place | null> {
  const now = await seenAgain(host, blocks);
  const changed = blocks.find((block, at) =>
    block.rows.some((row, down) =>
      row.some(({ next, seen }, right) => {
        const there = now[at]?.rows[down]?.[right]?.seen;
        return next !== null && (!there || typedInput(there) !== typedInput(seen));
      }),
    ),
  );
  return changed ? placeOf(changed) : null;
}

/** The same cells as they are now. */
export async function seenAgain(
  host: Host,
  blocks: readonly Block<Exchange>[],
): Promise<readonly Block<Exchange>[]> {
  const read: (readonly (readonly Cell[])[])[] = [];
  for (let at = 0; at < blocks.length; at += BLOCKS_AT_ONCE) {
    const together = blocks.slice(at, at + BLOCKS_AT_ONCE);
    read.push(...(await Promise.all(together.map((block) => host.read(placeOf(block))))));
  }
  return blocks.map((block, at) =>
    mapped(block, (cell, down, right) => ({
      ...cell,
      seen: read[at]?.[down]?.[right] ?? cell.seen,
    })),
  );
}

function* steps(blocks: readonly Block<Exchange>[]): Generator<readonly Block<Exchange>[]> {
  let [step, cells]: [Block<Exchange>[], number] = [[], 0];
  for (const block of blocks) {
    step.push(block);
    cells += cellCount([block]);
    if (cells < CELLS_A_STEP) continue;
    yield step;
    [step, cells] = [[], 0];
  }
  if (step.length > 0) yield step;
}

/** Each by itself, so that what is refused does not keep the rest from it. @returns the places that hold something else still. */
async function putBack(host: Host, blocks: readonly Block<Exchange>[]): Promise<readonly Place[]> {
  const refused: Block<Exchange>[] = [];
  for (let at = 0; at < blocks.length; at += BLOCKS_AT_ONCE) {
    const together = blocks.slice(at, at + BLOCKS_AT_ONCE);
    const ends = await Promise.allSettled(
      together.map((block) => host.writeTogether([contents(block, "old")])),
    );
    refused.push(...together.filter((_, one) => ends[one]?.status === "rejected"));
  }
  const now = await seenAgain(host, refused);
  return now.filter((block) => !holdsOld(block)).map(placeOf);
}

function holdsOld({ rows }: Block<Exchange>): boolean {
  return rows.every((row) =>
    row.every(({ old, seen }) => old === null || typedInput(seen) === old),
  );
}

function contents(block: Block<Exchange>, side: "old" | "next"): Written {
  return { place: placeOf(block), rows: block.rows.map((row) => row.map((cell) => cell[side])) };
}
