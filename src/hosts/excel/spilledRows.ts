import { heightOf } from "../../core/workbook/places";
import { mayHaveSpill, rangeOf, type SheetBox } from "./spillQuestion";

/** Ranges about which Excel is asked in one request. */
export const RANGES_AT_ONCE = 500;
/** A range with spilled cells somewhere is cut into so many, each of which is asked about. */
const PARTS = 32;

/**
 * The rows of ranges that have spilled cells. Excel says of a range whether all of its cells, none
 * or some have a spill, so that a range without any costs one question, however large it is.
 * @param blocks Ranges that have some, or may have.
 */
export async function spilledRows(
  blocks: readonly SheetBox[],
  context: Excel.RequestContext,
): Promise<readonly SheetBox[]> {
  const rows: SheetBox[] = [];
  let wanted = blocks;
  while (wanted.length > 0) {
    rows.push(...wanted.filter(isRow));
    const parts = wanted.filter((block) => !isRow(block)).flatMap(partsOf);
    wanted = await withSpill(parts, context);
  }
  return rows;
}

/** Things in groups of at most so many. */
export function* inGroups<T>(things: readonly T[], most: number): Generator<readonly T[]> {
  for (let at = 0; at < things.length; at += most) yield things.slice(at, at + most);
}

async function withSpill(
  blocks: readonly SheetBox[],
  context: Excel.RequestContext,
): Promise<readonly SheetBox[]> {
  const found: SheetBox[] = [];
  for (const together of inGroups(blocks, RANGES_AT_ONCE))
    found.push(...(await withSpillAtOnce(together, context)));
  return found;
}

async function withSpillAtOnce(
  blocks: readonly SheetBox[],
  context: Excel.RequestContext,
): Promise<readonly SheetBox[]> {
  const ranges = blocks.map((block) => {
    const range = rangeOf(block, context);
    range.load("hasSpill");
    return range;
  });
  await context.sync();
  return blocks.filter((_, at) => ranges[at] && mayHaveSpill(ranges[at]));
}

function isRow({ box }: SheetBox): boolean {
  return box.top === box.bottom;
}

function partsOf({ sheet, box }: SheetBox): readonly SheetBox[] {
  const height = Math.ceil(heightOf(box) / PARTS);
  const tops = Array.from({ length: PARTS }, (_, at) => box.top + at * height);
  return tops
    .filter((top) => top <= box.bottom)
    .map((top) => ({
      sheet,
      box: { ...box, top, bottom: Math.min(box.bottom, top + height - 1) },
    }));
}
