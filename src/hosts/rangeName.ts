import { boxOf } from "../core/workbook/places";
import { HostFailure } from "./host";
import type { InLanguage } from "./inLanguage";

/**
 * Holds a new name of a range against Excel's rules, so that a workbook made in one host can be one
 * in the other.
 * @param taken The names that there are; capitals make no difference.
 * @throws {HostFailure} saying what is allowed, or that the name is taken.
 */
export function checkRangeName(
  name: string,
  taken: readonly string[],
  inLanguage: InLanguage,
): void {
  if (!isRangeName(name)) throw notAllowed(name, inLanguage);
  const isTaken = taken.some((other) => other.toLowerCase() === name.toLowerCase());
  if (isTaken)
    throw new HostFailure(
      inLanguage(`The workbook already has the name “${name}”.`, `工作簿中已有名称“${name}”。`),
    );
}

/** Whether Excel lets a range have this name. */
export function isRangeName(name: string): boolean {
  return (
    name.length <= LONGEST &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}._]*$/u.test(name) &&
    boxOf(name) === null &&
    !/^(r\d*c?\d*|c\d*)$/i.test(name) &&
    !/^(true|false)$/i.test(name)
  );
}

const LONGEST = 255;

function notAllowed(name: string, inLanguage: InLanguage): HostFailure {
  const en = `“${name}” cannot name a range: begin with a letter, _ or \\, go on with letters, digits, . or _, at most 255 in all, and not as a cell is called (A1, R1C1, R, C), TRUE or FALSE.`;
  const zh = `“${name}”不能用作区域名称：须以字母、汉字、_ 或 \\ 开头，其余为字母、汉字、数字、. 或 _，最多 255 个字符，且不能与单元格地址（A1、R1C1、R、C）或 TRUE、FALSE 相同。`;
  return new HostFailure(inLanguage(en, zh));
}
