import type { Place } from "../host";
import { requirePlace } from "./addresses";
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

/** Selects a range, showing its sheet. */
export function select(place: Place): Promise<void> {
  return inSheet(place.sheet, async (sheet, context) => {
    sheet.activate();
    sheet.getRange(place.address).select();
    await context.sync();
  });
}
