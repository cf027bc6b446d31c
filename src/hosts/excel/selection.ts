import type { Place } from "../host";
import { placeOf } from "./addresses";
import { inExcel, inSheet } from "./session";

/** The selected range; with several areas, the first. */
export function selection(): Promise<Place> {
  return inExcel(async (context) => {
    const area = context.workbook.getSelectedRanges().areas.getItemAt(0);
    area.load("address");
    await context.sync();
    return placeOf(area.address);
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

/** The cell whose formula spilled into a range's first cell, itself when it spills; null when there is none. */
export function spillParent(place: Place): Promise<Place | null> {
  return inSheet(place.sheet, async (sheet, context) => {
    const cell = sheet.getRange(place.address).getCell(0, 0);
    const parent = cell.getSpillParentOrNullObject();
    const spilled = cell.getSpillingToRangeOrNullObject();
    cell.load("address");
    parent.load("address");
    spilled.load("address");
    await context.sync();
    if (!parent.isNullObject) return placeOf(parent.address);
    return spilled.isNullObject ? null : placeOf(cell.address);
  });
}
