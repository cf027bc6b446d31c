import { refersToSheet } from "../../core/workbook/places";
import type { Place } from "../host";
import { checkSheetName, lastSheet, sheetNameTaken } from "../sheetName";
import { requirePlace } from "./addresses";
import { inOfficeLanguage } from "./language";
import { inExcel, inSheet, namingProtected } from "./session";

/** The names of the sheets, in order, hidden ones too. */
export function sheetNames(): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

/**
 * Adds an empty sheet at the end. @throws {HostFailure} when the name is taken or not allowed;
 * nothing is added then.
 */
export async function addSheet(name: string): Promise<void> {
  checkSheetName(name, inOfficeLanguage);
  const adding = inExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      const taken = worksheets.getItemOrNullObject(name);
      await context.sync();
      if (!taken.isNullObject) throw sheetNameTaken(name, inOfficeLanguage);
      worksheets.add(name);
      await context.sync();
    },
    "change",
    [name],
  );
  await adding.catch(async (failure: unknown) => {
    throw await namingProtected(failure, []);
  });
}

/**
 * Removes a sheet and the names that refer to it, which Excel alone would keep without a range.
 * @throws {HostFailure} when there is no such sheet or no other is shown.
 */
export function removeSheet(name: string): Promise<void> {
  return inSheet(
    name,
    async (sheet, context) => {
      const { worksheets, names } = context.workbook;
      sheet.load(["name", "visibility"]);
      worksheets.load("items/visibility");
      names.load("items/name,items/formula");
      await context.sync();
      const shown = worksheets.items.filter(isShown);
      if (isShown(sheet) && shown.length === 1) throw lastSheet(sheet.name, inOfficeLanguage);
      const orphans = names.items.filter((one) => refersToSheet(String(one.formula), sheet.name));
      // Excel lets no sheet go that programs alone can show.
      if (sheet.visibility === Excel.SheetVisibility.veryHidden)
        sheet.visibility = Excel.SheetVisibility.hidden;
      sheet.delete(); // Refused, it ends the batch before any name is gone.
      // Asked for by name, because Excel counts the items anew after each that goes.
      for (const orphan of orphans) names.getItem(orphan.name).delete();
      await context.sync();
    },
    "change",
  );
}

function isShown({ visibility }: Excel.Worksheet): boolean {
  return visibility === Excel.SheetVisibility.visible;
}

/** The smallest range that holds every cell with a value or formula; null when there is none. */
export function usedRange(name: string): Promise<Place | null> {
  return inSheet(name, async (sheet, context) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("address");
    await context.sync();
    return used.isNullObject ? null : requirePlace(used.address);
  });
}
