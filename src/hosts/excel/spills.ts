import { type Box, cellAt, sharedCell, shownPlace } from "../../core/workbook/places";
import type { Place } from "../host";
import { requireBox, requirePlace } from "./addresses";
import { requests } from "./pieces";
import { inSheet } from "./session";
import {
  grouped,
  mayHaveSpill,
  RANGES_AT_ONCE,
  rangeOf,
  type SheetBox,
  spilledRows,
} from "./spilledRows";

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
    return await spilledBy(await formulaCells(rows, context), context);
  });
}

/**
 * The ranges that fill cells which hold no formula of their own.
 * @param cells In rows with spilled cells.
 */
export async function spillsInto(
  cells: readonly Place[],
  context: Excel.RequestContext,
): Promise<readonly Place[]> {
  const found = new Map<string, Place>();
  for (let rest = cells; rest.length > 0;) {
    const parents = await answers(
      rest.slice(0, RANGES_AT_ONCE),
      (cell) => cell.getSpillParentOrNullObject(),
      context,
    );
    const anchors = [...new Map(parents.map((parent) => [shownPlace(parent), parent])).values()];
    for (const spill of await spilledBy(anchors, context)) found.set(shownPlace(spill), spill);
    rest = rest
      .slice(RANGES_AT_ONCE)
      .filter((cell) => ![...found.values()].some((spill) => sharedCell(spill, cell) !== null));
  }
  return [...found.values()];
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

/** The ranges that the formulas of cells spill into. */
function spilledBy(
  formulas: readonly Place[],
  context: Excel.RequestContext,
): Promise<readonly Place[]> {
  return answers(formulas, (cell) => cell.getSpillingToRangeOrNullObject(), context);
}

/** The ranges that cells answer with, many asked in one request. */
async function answers(
  cells: readonly Place[],
  ask: (cell: Excel.Range) => Excel.Range,
  context: Excel.RequestContext,
): Promise<readonly Place[]> {
  const found: Place[] = [];
  for (const together of grouped(cells, RANGES_AT_ONCE))
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

function localAddress({ address }: Excel.Range): string {
  return requirePlace(address).address;
}
