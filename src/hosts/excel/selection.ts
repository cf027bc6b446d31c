import type { Place } from "../host";
import { hiddenSheet, veryHiddenSheet } from "../sheetName";
import { requirePlace } from "./addresses";
import { inOfficeLanguage } from "./language";
import { inExcel, inSheet } from "./session";

/** The selected range; with several areas, the first. */
export function selection(): Promise<Place> {
  return inExcel(async (context) => {
    const area = context.workbook.getSelectedRanges().areas.getItemAt(0);
    area.load("address");
    await context.sync();
    return requirePlace(area.address);
  });
}

/** Selects a range, showing its sheet. @throws {HostFailure} when the sheet is hidden. */
export function select(place: Place): Promise<void> {
  return inSheet(place.sheet, async (sheet, context) => {
    sheet.load("visibility");
    await context.sync();
    const { veryHidden, hidden } = Excel.SheetVisibility;
    if (sheet.visibility === veryHidden) throw veryHiddenSheet(place.sheet, inOfficeLanguage);
    if (sheet.visibility === hidden) throw hiddenSheet(place.sheet, inOfficeLanguage);
    sheet.activate();
    sheet.getRange(place.address).select();
    await context.sync();
  });
}
