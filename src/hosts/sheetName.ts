import { HostFailure } from "./host";

/** Chooses between the two wordings of a sentence; each host knows its language. */
type Said = (en: string, zh: string) => string;

/** Holds a new sheet's name against Excel's rules, so that a workbook made in one host can be one in the other. @throws {HostFailure} */
export function checkSheetName(name: string, said: Said): void {
  if (isSheetName(name)) return;
  const en = `“${name}” cannot name a sheet: use 1 to 31 characters, none of \\ / ? * : [ ], no apostrophe at either end, and not History.`;
  const zh = `“${name}”不能用作工作表名称：须为 1 至 31 个字符，不含 \\ / ? * : [ ]，首尾不能是单引号，也不能是 History。`;
  throw new HostFailure(said(en, zh));
}

/** The failure of adding a sheet under the name of another one. */
export function sheetNameTaken(name: string, said: Said): HostFailure {
  return new HostFailure(
    said(`There is already a sheet named “${name}”.`, `已有名为“${name}”的工作表。`),
  );
}

function isSheetName(name: string): boolean {
  return /^(?!'|history$)[^:\\/?*[\]]{1,31}(?<!')$/i.test(name) && name.trim() !== "";
}
