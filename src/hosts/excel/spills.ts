import { cellAt } from "../../core/workbook/places";
import type { Place } from "../host";
import { requireBox, requirePlace } from "./addresses";
import { cells } from "./cells";
import { inSheet } from "./session";
import { usedRange } from "./sheets";

/** Formulas about which Excel is asked in one request. */
const FORMULAS_AT_ONCE = 500;

/**
 * The ranges that the formulas of a sheet spill into. Excel has no list of them: each formula is
 * asked, many in one request.
 */
export async function spills(sheet: string): Promise<readonly Place[]> {
  const formulas = await formulaCells(sheet);
  const found: Place[] = [];
  for (let done = 0; done < formulas.length; done += FORMULAS_AT_ONCE)
    found.push(...(await spillsOf(sheet, formulas.slice(done, done + FORMULAS_AT_ONCE))));
  return found;
}

async function formulaCells(sheet: string): Promise<readonly string[]> {
  const used = await usedRange(sheet);
  if (used === null) return [];
  const { top, left } = requireBox(used.address);
  return (await cells(used)).flatMap((row, down) =>
    row.flatMap(({ formula }, right) =>
      formula ? [cellAt(sheet, { top: top + down, left: left + right }).address] : [],
    ),
  );
}

function spillsOf(sheet: string, formulas: readonly string[]): Promise<readonly Place[]> {
  return inSheet(sheet, async (worksheet, context) => {
    const ranges = formulas.map((address) => {
      const range = worksheet.getRange(address).getSpillingToRangeOrNullObject();
      range.load("address");
      return range;
    });
    await context.sync();
    return ranges
      .filter(({ isNullObject }) => !isNullObject)
      .map(({ address }) => requirePlace(address));
  });
}
