import { addressOf, boxOf } from "./places";
import type { Place } from "./workbook";

/** The place that a reference with its sheet names, `'My model'!$B$4:$B$9`; null for anything else, another workbook's included. */
export function placeNamed(reference: string): Place | null {
  const [, quoted, plain, address = ""] =
    /^=?(?:'((?:[^']|'')+)'|([^'!#]+))!([^!]+)$/.exec(reference) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? "";
  const box = boxOf(address);
  if (!box || sheet === "" || /[[\]]/.test(sheet)) return null;
  return { sheet, address: addressOf(box) };
}
