import { cellAt } from "../../core/workbook/places";
import type { Cell, CellsAndSpills, Place } from "../host";
import { requireBox } from "./addresses";
import { cellsOfAll } from "./cells";
import { pages, requests } from "./pieces";
import { inSheetsOf } from "./sheetsOf";
import { mayHaveSpill, rangeOf, spilledRows } from "./spilledRows";
import { spillsInto } from "./spills";

/** A part of a range that fits into one request, with its cells. */
interface PageRead {
  /** The number of the range. */
  readonly of: number;
  readonly sheet: string;
  readonly page: ReturnType<typeof requireBox>;
  readonly cells: readonly (readonly Cell[])[];
  readonly hasSpill: boolean;
}

/** The cells of several ranges in one conversation, many ranges in one request. */
export function readTogether(
  places: readonly Place[],
  withSpills: boolean,
): Promise<CellsAndSpills> {
  const wanted = places.flatMap(({ sheet, address }, of) =>
    [...pages(requireBox(address))].map((page) => ({ of, sheet, page })),
  );
  return inSheetsOf(places, async (context) => {
    const read: PageRead[] = [];
    for (const together of requests(wanted)) {
      const ranges = withSpills ? together.map((page) => asked(page, context)) : [];
      const { cells, isAtOnce } = await cellsOfAll(together, context);
      for (const [at, page] of together.entries()) {
        const range = ranges[at];
        // What was asked with a request that was too large has no answer.
        const hasSpill = range !== undefined && (!isAtOnce || mayHaveSpill(range));
        read.push({ ...page, cells: cells[at] ?? [], hasSpill });
      }
    }
    return {
      cells: places.map((_, of) => read.filter((page) => page.of === of).flatMap((p) => p.cells)),
      spills: await spillsInto(await filledCells(read, context), context),
    };
  });
}

function asked({ sheet, page }: Pick<PageRead, "sheet" | "page">, context: Excel.RequestContext) {
  const range = rangeOf({ sheet, box: page }, context);
  range.load("hasSpill");
  return range;
}

/** The cells that another formula may fill: without one of their own, where there are spills. */
async function filledCells(
  read: readonly PageRead[],
  context: Excel.RequestContext,
): Promise<readonly Place[]> {
  const found: Place[] = [];
  for (const { sheet, page, cells, hasSpill } of read) {
    if (!hasSpill) continue;
    for (const { box } of await spilledRows([{ sheet, box: page }], context))
      for (const [right, cell] of (cells[box.top - page.top] ?? []).entries())
        if (cell.formula === "")
          found.push(cellAt(sheet, { top: box.top, left: page.left + right }));
  }
  return found;
}
