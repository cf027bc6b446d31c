import type { Cell, Host } from "../../hosts/host";
import { type Block, placeOf } from "./blocks";
import { areTypedAlike, holdsInput, typedInput } from "./cellInput";
import type { AppliedChange } from "./edit";
import { type CellNow, cellsNow } from "./typedCells";

/**
 * What a cell holds that a change was made to: what it held before, what was written, or something
 * that somebody else put there.
 */
export type CellStanding = "old" | "new" | "other";

/**
 * Looks first for exactly what stood there, then for what was written, since programs spell
 * formulas their own way.
 * @param cell As it was typed.
 */
export function cellStanding(cell: Cell, { old, next, after }: AppliedChange): CellStanding {
  if (typedInput(cell) === old) return "old";
  if (after ? areTypedAlike(cell, after) : holdsInput(cell, next)) return "new";
  return holdsInput(cell, old) ? "old" : "other";
}

/** The cells of changed blocks as they are now. */
export function blocksNow(
  host: Host,
  blocks: readonly Block<AppliedChange>[],
): Promise<readonly (readonly (readonly CellNow[])[])[]> {
  const mayBeFilled = blocks.some(({ rows }) =>
    rows.some((row) => row.some(({ old, next }) => old === null || next === null)),
  );
  return cellsNow(host, blocks.map(placeOf), mayBeFilled);
}
