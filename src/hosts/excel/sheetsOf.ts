import { shownPlace } from "../../core/workbook/places";
import type { Place } from "../host";
import { ExcelRefusal } from "./excelFailure";
import { type Batch, inExcel, namingProtected, noSheet, type Purpose } from "./session";

/**
 * A conversation about several places. Excel says only that something is missing: which sheet, is
 * looked for then.
 * @throws {HostFailure} naming the sheet when the workbook has no such, or what is protected.
 */
export async function inSheetsOf<T>(
  places: readonly Place[],
  batch: Batch<T>,
  purpose?: Purpose,
): Promise<T> {
  try {
    return await inExcel(batch, purpose, places.map(shownPlace));
  } catch (error) {
    if (error instanceof ExcelRefusal && error.code === "ItemNotFound")
      await inExcel((context) => checkSheets(places, context));
    throw await namingProtected(
      error,
      places.map(({ sheet }) => sheet),
    );
  }
}

/** @throws {HostFailure} naming the first sheet that the workbook has not. */
export async function checkSheets(
  places: readonly Place[],
  context: Excel.RequestContext,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const names = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const missing = places.find(({ sheet }) => !names.has(sheet.toLowerCase()));
  if (missing) throw noSheet(missing.sheet);
}
