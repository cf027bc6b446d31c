import { cellAt, sharedCell, shownPlace } from "../../core/workbook/places";
import type { Place } from "../host";
import { rangesAnswered, spillRangesOf } from "./spillRangesOf";
import type { PageRead } from "./spillQuestion";
import { RANGES_AT_ONCE, spilledRows } from "./spilledRows";

/**
 * The ranges that fill cells which hold no formula of their own.
 * @param pages That have spilled cells.
 */
export async function spillsInto(
  pages: readonly PageRead[],
  context: Excel.RequestContext,
): Promise<readonly Place[]> {
  const cells = await filledCells(pages, context);
  const found = new Map<string, Place>();
  for (let rest = cells; rest.length > 0;) {
    const parents = await rangesAnswered(
      rest.slice(0, RANGES_AT_ONCE),
      (cell) => cell.getSpillParentOrNullObject(),
      context,
    );
    const anchors = [...new Map(parents.map((parent) => [shownPlace(parent), parent])).values()];
    for (const spill of await spillRangesOf(anchors, context)) found.set(shownPlace(spill), spill);
    rest = rest
      .slice(RANGES_AT_ONCE)
      .filter((cell) => ![...found.values()].some((spill) => sharedCell(spill, cell) !== null));
  }
  return [...found.values()];
}

/** The cells that another formula may fill: without one of their own, where there are spills. */
async function filledCells(
  pages: readonly PageRead[],
  context: Excel.RequestContext,
): Promise<readonly Place[]> {
  const found: Place[] = [];
  for (const { sheet, page, cells } of pages)
    for (const { box } of await spilledRows([{ sheet, box: page }], context))
      for (const [right, cell] of (cells[box.top - page.top] ?? []).entries())
        if (cell.formula === "")
          found.push(cellAt(sheet, { top: box.top, left: page.left + right }));
  return found;
}
