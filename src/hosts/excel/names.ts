import type { Place } from "../host";
import { checkRangeName } from "../rangeName";
import { addressOf, boxOf, placeOf } from "./addresses";
import { said } from "./language";
import { inExcel, inSheet } from "./session";

/** The names of the workbook's ranges and formulas, and of its tables, from which Excel lets no other name be. */
export function definedNames(): Promise<readonly string[]> {
  return inExcel(namesTaken);
}

/** The range that a name stands for; null when there is no such name or it stands for something else. */
export function namedPlace(name: string): Promise<Place | null> {
  return inExcel(async (context) => {
    const named = context.workbook.names.getItemOrNullObject(name);
    const range = named.getRangeOrNullObject();
    range.load("address");
    await context.sync();
    return range.isNullObject ? null : placeOf(range.address);
  });
}

/** Names a range for formulas of every sheet. @throws {HostFailure} when the name is taken or not allowed. */
export function defineName(name: string, place: Place): Promise<void> {
  return inSheet(place.sheet, async (sheet, context) => {
    checkRangeName(name, await namesTaken(context), said);
    context.workbook.names.add(name, sheet.getRange(addressOf(boxOf(place.address))));
    await context.sync();
  });
}

async function namesTaken(context: Excel.RequestContext): Promise<readonly string[]> {
  const { names, tables } = context.workbook;
  names.load("items/name");
  tables.load("items/name");
  await context.sync();
  return [...names.items, ...tables.items].map(({ name }) => name);
}
