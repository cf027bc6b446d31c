import { type Period, parsePeriod } from "../../../core/period/period";
import type { Language } from "../../../core/words/words";
import { TIME_WORDS } from "../../../words/time";

/**
 * A period as a person says it: `first half of 2025`, `31 March 2025`; `2025年上半年`,
 * `2025年3月31日`.
 */
export function periodInWords(period: Period, language: Language): string {
  const words = TIME_WORDS[language];
  const ends = period.text.split("/").map((text) => parsePeriod(text) ?? period);
  const [from, to] = ends;
  if (ends.length === 2 && from && to && period.grain === "span")
    return words.span(periodInWords(from, language), periodInWords(to, language));
  const [year = "", ...rest] = period.start.split("-");
  const [month = 1, day = 1] = rest.map(Number);
  switch (period.grain) {
    case "half":
      return words.half(year, Math.ceil(month / 6));
    case "quarter":
      return words.quarter(year, Math.ceil(month / 3));
    case "month":
      return words.month(year, month);
    case "day":
      return words.day(year, month, day);
    case "year":
    case "span":
      return words.year(year);
  }
}

/**
 * A date of the tables in words: a day, a month or a year, as fine as it is known. Any other text
 * stays as it stands.
 */
export function dateInWords(text: string, language: Language): string {
  const period = parsePeriod(text);
  return period ? periodInWords(period, language) : text;
}
