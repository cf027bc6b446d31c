import { HostFailure } from "../host";
import { said } from "./language";

/** Holds a new sheet's name against Excel's rules, so that a workbook made here can be one there. @throws {HostFailure} */
export function checkSheetName(name: string, taken: readonly string[]): void {
  if (!isAllowed(name))
    throw new HostFailure(
      said(
        `“${name}” cannot name a sheet: use 1 to 31 characters, none of \\ / ? * : [ ], no apostrophe at either end, and not History.`,
        `“${name}”不能用作工作表名称：须为 1 至 31 个字符，不含 \\ / ? * : [ ]，首尾不能是单引号，也不能是 History。`,
      ),
    );
  if (taken.some((one) => one.toLowerCase() === name.toLowerCase()))
    throw new HostFailure(
      said(`There is already a sheet named “${name}”.`, `已有名为“${name}”的工作表。`),
    );
}

function isAllowed(name: string): boolean {
  const isQuoted = name.startsWith("'") || name.endsWith("'");
  const isLong = name.length > 31;
  return (
    name.trim() !== "" &&
    !isLong &&
    !isQuoted &&
    !/[\\/?*:[\]]/.test(name) &&
    name.toLowerCase() !== "history"
  );
}
