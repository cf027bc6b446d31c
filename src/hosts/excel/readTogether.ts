import type { CellsAndSpills, Place } from "../host";
import { requireBox } from "./addresses";
import { cellsOfPages } from "./readCells";
import { loadHostPart } from "./loadHostPart";
import { pages, requests } from "./pieces";
import { inSheetsOf } from "./sheetsOf";
import { mayHaveSpill, type PageRead, rangeOf } from "./spillQuestion";

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
      const ranges = withSpills ? together.map((page) => requestPage(page, context)) : [];
      const { cells, isAtOnce } = await cellsOfPages(together, context);
      for (const [at, page] of together.entries()) {
        const range = ranges[at];
        // What was asked with a request that was too large has no answer.
        const hasSpill = range !== undefined && (!isAtOnce || mayHaveSpill(range));
        read.push({ ...page, cells: cells[at] ?? [], hasSpill });
      }
    }
    const cells = places.map((_, of) =>
      read.filter((page) => page.of === of).flatMap((page) => page.cells),
    );
    const spilled = read.filter(({ hasSpill }) => hasSpill);
    if (spilled.length === 0) return { cells, spills: [] };
    const { spillsInto } = await loadHostPart(
      () => import(/* webpackChunkName: "spills" */ "./spillsInto"),
    );
    return { cells, spills: await spillsInto(spilled, context) };
  });
}

function requestPage(
  { sheet, page }: Pick<PageRead, "sheet" | "page">,
  context: Excel.RequestContext,
) {
  const range = rangeOf({ sheet, box: page }, context);
  range.load("hasSpill");
  return range;
}
