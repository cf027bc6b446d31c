import { boxOf, sharedBox } from "../../../src/core/workbook/places";
import { requireBox } from "../../../src/hosts/excel/addresses";
import { addressAt, areaWith, type Sheet, type Value } from "./sheet";

/** A value, or rows of values that spill. */
export type CalculatedResult = Value | readonly (readonly Value[])[];

/** Puts what a formula gives into its cell, and what spills into the cells below and beside. */
export function putResult(sheet: Sheet, address: string, result: CalculatedResult): void {
  const array = areaWith(sheet.arrays, address);
  if (sheet.busy.has(address)) sheet.calculated.set(address, { error: "#BUSY!" });
  else if (array) sheet.calculated.set(address, elementOf(result, array, address));
  else if (!isRows(result) || result.flat().length === 1)
    sheet.calculated.set(address, isRows(result) ? (result[0]?.[0] ?? null) : result);
  else spill(sheet, address, result);
}

function spill(sheet: Sheet, address: string, rows: readonly (readonly Value[])[]): void {
  const first = requireBox(address);
  const cells = rows.flatMap((row, y) =>
    row.map((cell, x) => [addressAt(first, y, x), cell] as const),
  );
  const bottom = first.top + rows.length - 1;
  const box = { ...first, bottom, right: first.left + (rows[0]?.length ?? 1) - 1 };
  const isBlocked =
    [...sheet.merged, ...sheet.tables].some((area) => sharedBox(area, box) !== null) ||
    cells.some(([other]) => other !== address && sheet.entered.has(other));
  sheet.calculated.set(address, isBlocked ? { error: "#SPILL!" } : (rows[0]?.[0] ?? null));
  if (isBlocked) return;
  for (const [other, cell] of cells) sheet.spilled.set(other, { from: address, value: cell });
}

/** Each cell of an array formula shows the element at its place. */
function elementOf(
  result: CalculatedResult,
  array: { top: number; left: number },
  address: string,
): Value {
  if (!isRows(result)) return result;
  const { top, left } = boxOf(address) ?? array;
  return result[top - array.top]?.[left - array.left] ?? { error: "#N/A" };
}

function isRows(value: CalculatedResult): value is readonly (readonly Value[])[] {
  return Array.isArray(value);
}
