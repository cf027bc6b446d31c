import { addressOf, type Box, boxOf, cornerOf } from "../../core/workbook/places";
import type { Place } from "../../hosts/host";

/** A range of cells with something for each. */
export interface Block<T> {
  readonly sheet: string;
  readonly box: Box;
  readonly rows: readonly (readonly T[])[];
}

/**
 * Blocks put together to as few as their places allow, so that a host is asked seldom. They do not
 * overlap.
 */
export function joinBlocks<T>(blocks: readonly Block<T>[]): readonly Block<T>[] {
  return joinedAside(joinedBelow(blocks));
}

/** The box of a place that a host told, which is never of whole rows or columns. */
export function boxOfPlace(place: Place): Box {
  return boxOf(place.address) ?? { ...cornerOf(place), bottom: 0, right: 0 };
}

export function placeOf({ sheet, box }: Block<unknown>): Place {
  return { sheet, address: addressOf(box) };
}

export function cellCount(blocks: readonly Block<unknown>[]): number {
  return blocks.reduce((sum, { rows }) => sum + rows.length * (rows[0]?.length ?? 0), 0);
}

/** The same block with something else for each cell. */
export function mapBlock<T, U>(
  block: Block<T>,
  map: (cell: T, down: number, right: number) => U,
): Block<U> {
  const rows = block.rows.map((row, down) => row.map((cell, right) => map(cell, down, right)));
  return { ...block, rows };
}

function joinedBelow<T>(blocks: readonly Block<T>[]): Block<T>[] {
  const order = ({ sheet, box }: Block<T>) => [sheet, box.left, box.right, box.top] as const;
  return runs(
    sorted(blocks, order),
    (a, b) =>
      b.box.left === a.box.left && b.box.right === a.box.right && follows(b.box.top, a.box.bottom),
    (run, first, last) => ({
      sheet: first.sheet,
      box: { ...first.box, bottom: last.box.bottom },
      rows: run.flatMap(({ rows }) => rows),
    }),
  );
}

function joinedAside<T>(blocks: readonly Block<T>[]): Block<T>[] {
  const order = ({ sheet, box }: Block<T>) => [sheet, box.top, box.bottom, box.left] as const;
  return runs(
    sorted(blocks, order),
    (a, b) =>
      b.box.top === a.box.top && b.box.bottom === a.box.bottom && follows(b.box.left, a.box.right),
    (run, first, last) => ({
      sheet: first.sheet,
      box: { ...first.box, right: last.box.right },
      rows: first.rows.map((_, down) => run.flatMap(({ rows }) => rows[down] ?? [])),
    }),
  );
}

function follows(start: number, end: number): boolean {
  return start === end + 1;
}

/** Neighbours in order that go together, each run as one. */
function runs<T>(
  blocks: readonly Block<T>[],
  goTogether: (a: Block<T>, b: Block<T>) => boolean,
  together: (run: readonly Block<T>[], first: Block<T>, last: Block<T>) => Block<T>,
): Block<T>[] {
  const found: Block<T>[][] = [];
  for (const block of blocks) {
    const run = found.at(-1);
    const last = run?.at(-1);
    if (run && last?.sheet === block.sheet && goTogether(last, block)) run.push(block);
    else found.push([block]);
  }
  return found.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    return first && last ? [together(run, first, last)] : [];
  });
}

function sorted<T>(
  blocks: readonly Block<T>[],
  order: (block: Block<T>) => readonly [string, number, number, number],
): readonly Block<T>[] {
  return [...blocks].sort((a, b) => {
    const [[sheetA, ...left], [sheetB, ...right]] = [order(a), order(b)];
    if (sheetA !== sheetB) return sheetA < sheetB ? -1 : 1;
    const at = left.findIndex((number, index) => number !== right[index]);
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
  });
}
