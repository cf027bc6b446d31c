import { shownPlace } from "../../../core/workbook/places";
import type { CellValue } from "../../../hosts/host";
import { plain } from "../../parts/facts/amount";
import type { Difference } from "../../../workbook/freeze/held";
import type { FreezeWords } from "../../words/freeze";

/** A value as a person reads it; empty for a blank one. */
export function valueInWords(value: CellValue): string {
  if (typeof value === "number") return plain(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? (value?.error ?? "") : value;
}

/** What a cell held when it was frozen, and what it holds now. */
export function differenceText({ place, was, is }: Difference, words: FreezeWords): string {
  const now = is.formula || valueInWords(is.value);
  return words.difference(shownPlace(place), valueInWords(was) || words.empty, now || words.empty);
}
