import type { Place } from "../host";
import { checkSheetName, sheetNameTaken } from "../sheetName";
import { placeOf } from "./addresses";
import { said } from "./language";
import { inExcel, inSheet } from "./session";

/** The names of the sheets, in order, hidden ones too. */
export function sheetNames(): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

/** Adds an empty sheet at the end. @throws {HostFailure} when the name is taken or not allowed; nothing is added then. */
export async function addSheet(name: string): Promise<void> {
  checkSheetName(name, said);
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const taken = worksheets.getItemOrNullObject(name);
    await context.sync();
    if (!taken.isNullObject) throw sheetNameTaken(name, said);
    worksheets.add(name);
    await context.sync();
  });
}

/** The smallest range that holds every cell with a value or formula; null when there is none. */
export function usedRange(name: string): Promise<Place | null> {
  return inSheet(name, async (sheet, context) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("address");
    await context.sync();
    return used.isNullObject ? null : placeOf(used.address);
  });
}
