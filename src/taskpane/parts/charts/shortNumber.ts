import type { Language } from "../../../core/words/words";
import { LANGUAGE_TAGS } from "../speech/speech";

/**
 * A number as short as a chart needs it: 17,333,333,333 with 3 digits is `17.3B`, in Chinese
 * `173亿`.
 * @param digits How many digits tell at most.
 */
export function shortNumber(value: number, language: Language, digits: number): string {
  return new Intl.NumberFormat(LANGUAGE_TAGS[language], {
    notation: "compact",
    maximumSignificantDigits: digits,
  }).format(value);
}
