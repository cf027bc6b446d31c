import { HostFailure, type Place } from "../host";
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
  if (!isAllowed(name))
    throw new HostFailure(
      said(
        `“${name}” cannot name a sheet: use 1 to 31 characters, none of : \\ / ? * [ ], no apostrophe at either end, and not History.`,
        `“${name}”不能用作工作表名称：须为 1 至 31 个字符，不含 : \\ / ? * [ ]，首尾不能是单引号，也不能是 History。`,
      ),
    );
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const taken = worksheets.getItemOrNullObject(name);
    await context.sync();
    if (!taken.isNullObject)
      throw new HostFailure(
        said(`There is already a sheet named “${name}”.`, `已有名为“${name}”的工作表。`),
      );
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

function isAllowed(name: string): boolean {
  return /^(?!'|history$)[^:\\/?*[\]]{1,31}(?<!')$/i.test(name) && name.trim() !== "";
}
