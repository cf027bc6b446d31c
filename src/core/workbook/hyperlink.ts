import { sheetPrefix } from "./places";
import type { Place } from "./workbook";

/** Excel allows no longer text between quotes in a formula. */
const LONGEST = 255;

/**
 * The formula of a cell that leads to a web page, `=HYPERLINK("https://…","text")`, also where the
 * add-in is not installed.
 * @returns null for what is not an https address, or too long for a formula.
 */
export function webLink(url: string, text: string): string | null {
  if (!/^https:\/\/[^\s"<>\\^`{|}\p{Cc}\p{Cf}]+$/u.test(url) || url.length > LONGEST) return null;
  return formula(url, text);
}

/**
 * The formula of a cell that leads to cells of the same workbook. @returns null where the name of
 * the sheet is too long for one.
 */
export function placeLink({ sheet, address }: Place, text: string): string | null {
  const target = `#${sheetPrefix(sheet)}${address}`;
  return target.length > LONGEST ? null : formula(target, text);
}

function formula(target: string, text: string): string {
  return `=HYPERLINK(${quotedText(target)},${quotedText(shortened(text))})`;
}

/** As much of a text as a formula takes, without half a character at the end. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "");
}

function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
