import type { Host } from "../../hosts/host";
import { type Block, mapBlock } from "./blocks";
import { holdsInput } from "./cellInput";
import type { CellChange, AppliedEdit, AppliedChange, NoteAction } from "./edit";
import { blocksNow } from "./cellStanding";

/** Keeps what is asked of a host while an edit is carried out. */
export interface Recorder {
  readonly sheet: (name: string) => void;
  readonly note: (action: NoteAction) => void;
  /** @returns how to forget them again, where the host says that it has written none. */
  readonly cells: (blocks: readonly Block<CellChange>[]) => () => void;
  readonly done: () => AppliedEdit;
}

export function recorder(): Recorder {
  const sheets: string[] = [];
  const notes: NoteAction[] = [];
  const cells = new Set<Block<CellChange>>();
  return {
    sheet: (name) => sheets.push(name),
    note: (action) => notes.push(action),
    cells: (blocks) => {
      for (const block of blocks) cells.add(block);
      return () => {
        for (const block of blocks) cells.delete(block);
      };
    },
    done: () => ({
      sheets: [...sheets],
      notes: [...notes],
      cells: [...cells].map((block) => mapBlock(block, (change) => ({ ...change, after: null }))),
    }),
  };
}

/**
 * The same with the cells as they are now. Where the host does not say, or a cell holds something
 * else already, they are known by what was written.
 */
export async function withCellsNow(host: Host, done: AppliedEdit): Promise<AppliedEdit> {
  try {
    const now = await blocksNow(host, done.cells);
    const cells = done.cells.map((block, at) =>
      mapBlock(block, (change, down, right): AppliedChange => {
        const cell = now[at]?.[down]?.[right]?.typed;
        return { ...change, after: cell && holdsInput(cell, change.next) ? cell : null };
      }),
    );
    return { ...done, cells };
  } catch {
    return done; // It is done all the same.
  }
}
