import { HostFailure, type Place } from "../host";
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
    if (sheet.visibility !== Excel.SheetVisibility.visible) throw hiddenSheetFailure(place.sheet);
    sheet.activate();
    sheet.getRange(place.address).select();
    await context.sync();
  });
}

function hiddenSheetFailure(sheet: string): HostFailure {
  return new HostFailure(
    inOfficeLanguage(
      `The sheet “${sheet}” is hidden: show it first (right-click a sheet's tab, Unhide).`,
      `工作表“${sheet}”已隐藏：请先取消隐藏（右键单击工作表标签）。`,
    ),
  );
}
