import { type Box, cellAt } from "../../core/workbook/places";
import type { Place } from "../host";
import { requireBox, requirePlace } from "./addresses";
import { requests } from "./pieces";
import { inSheet } from "./session";
import { spillRangesOf } from "./spillRangesOf";
import { spilledRows } from "./spilledRows";
import { mayHaveSpill, rangeOf, type SheetBox } from "./spillQuestion";

/**
 * The ranges that the formulas of a sheet spill into. Excel has no list of them: the formulas are
 * asked that stand in rows with spilled cells.
 */
export function spills(sheet: string): Promise<readonly Place[]> {
  return inSheet(sheet, async (worksheet, context) => {
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load(["address", "hasSpill"]);
    await context.sync();
    if (used.isNullObject || !mayHaveSpill(used)) return [];
    const rows = await spilledRows([{ sheet, box: requireBox(localAddress(used)) }], context);
    return await spillRangesOf(await formulaCells(rows, context), context);
  });
}

/** The cells of rows that hold a formula. */
async function formulaCells(
  rows: readonly SheetBox[],
  context: Excel.RequestContext,
): Promise<readonly Place[]> {
  const found: Place[] = [];
  for (const together of requests(rows.map((row) => ({ ...row, page: row.box }))))
    found.push(...(await formulaCellsAtOnce(together, context)));
  return found;
}

async function formulaCellsAtOnce(
  rows: readonly SheetBox[],
  context: Excel.RequestContext,
): Promise<readonly Place[]> {
  const ranges = rows.map((row) => {
    const range = rangeOf(row, context);
    range.load("formulas");
    return range;
  });
  await context.sync();
  return rows.flatMap(({ sheet, box }, at) => {
    const [formulas = []]: readonly (readonly unknown[])[] = ranges[at]?.formulas ?? [];
    return formulas.flatMap((one, right) => formulaCell(one, sheet, box, right));
  });
}

function formulaCell(formula: unknown, sheet: string, box: Box, right: number): readonly Place[] {
  const isFormula = typeof formula === "string" && formula.startsWith("=");
  return isFormula ? [cellAt(sheet, { top: box.top, left: box.left + right })] : [];
}

function localAddress({ address }: Excel.Range): string {
  return requirePlace(address).address;
}
