import { shownPlace } from "../../../core/workbook/places";
import type { CellDifference } from "../../../workbook/freeze/heldCell";
import { valueInWords } from "../../parts/facts/valueInWords";
import type { FreezeWords } from "../../../words/freeze";

/** What a cell held when it was frozen, and what it holds now. */
export function differenceText({ place, was, is }: CellDifference, words: FreezeWords): string {
  const now = is.formula || valueInWords(is.value);
  return words.difference(shownPlace(place), valueInWords(was) || words.empty, now || words.empty);
}
