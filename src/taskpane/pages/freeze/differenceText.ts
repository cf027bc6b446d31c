import { shownPlace } from "../../../core/workbook/places";
import type { Difference } from "../../../workbook/freeze/held";
import { valueInWords } from "../../parts/facts/valueInWords";
import type { FreezeWords } from "../../../words/freeze";

/** What a cell held when it was frozen, and what it holds now. */
export function differenceText({ place, was, is }: Difference, words: FreezeWords): string {
  const now = is.formula || valueInWords(is.value);
  return words.difference(shownPlace(place), valueInWords(was) || words.empty, now || words.empty);
}
