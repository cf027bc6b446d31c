import type { Place } from "../host";
import { requirePlace } from "./addresses";
import { inGroups, RANGES_AT_ONCE } from "./spilledRows";

/** The ranges that the formulas of cells spill into. */
export function spillRangesOf(
  formulas: readonly Place[],
  context: Excel.RequestContext,
): Promise<readonly Place[]> {
  return rangesAnswered(formulas, (cell) => cell.getSpillingToRangeOrNullObject(), context);
}

/** The ranges that cells answer with, many asked in one request. */
export async function rangesAnswered(
  cells: readonly Place[],
  ask: (cell: Excel.Range) => Excel.Range,
  context: Excel.RequestContext,
): Promise<readonly Place[]> {
  const found: Place[] = [];
  for (const together of inGroups(cells, RANGES_AT_ONCE))
    found.push(...(await answersAtOnce(together, ask, context)));
  return found;
}

async function answersAtOnce(
  cells: readonly Place[],
  ask: (cell: Excel.Range) => Excel.Range,
  context: Excel.RequestContext,
): Promise<readonly Place[]> {
  const ranges = cells.map(({ sheet, address }) => {
    const range = ask(context.workbook.worksheets.getItem(sheet).getRange(address));
    range.load("address");
    return range;
  });
  await context.sync();
  return ranges
    .filter(({ isNullObject }) => !isNullObject)
    .map(({ address }) => requirePlace(address));
}
