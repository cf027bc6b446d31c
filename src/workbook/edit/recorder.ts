import type { Host } from "../../hosts/host";
import { type Block, mapped } from "./blocks";
import { holdsInput } from "./cellInput";
import type { CellChange, Done, DoneChange, NoteAction } from "./edit";
import { blocksNow } from "./standing";

/** Keeps what is asked of a host while an edit is carried out. */
export interface Recorder {
  readonly sheet: (name: string) => void;
  readonly note: (action: NoteAction) => void;
  /** @returns how to forget them again, where the host says that it has written none. */
  readonly cells: (blocks: readonly Block<CellChange>[]) => () => void;
  readonly done: () => Done;
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
      cells: [...cells].map((block) => mapped(block, (change) => ({ ...change, after: null }))),
    }),
  };
}

/**
 * The same with the cells as they are now. Where the host does not say, or a cell holds something
 * else already, they are known by what was written.
 */
export async function afterwards(host: Host, done: Done): Promise<Done> {
  try {
    const now = await blocksNow(host, done.cells);
    const cells = done.cells.map((block, at) =>
      mapped(block, (change, down, right): DoneChange => {
        const cell = now[at]?.[down]?.[right]?.typed;
        return { ...change, after: cell && holdsInput(cell, change.next) ? cell : null };
      }),
    );
    return { ...done, cells };
  } catch {
    return done; // It is done all the same.
  }
}
