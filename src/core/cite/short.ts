import { chineseDate, dayFirst, SHORT_MONTHS } from "./citedDate";
import { chineseParagraphs, passages } from "./passage";
import { locatorMark } from "../facts/locator";
import type { CitationStyle } from "./citationStyle";

/** What fits beside a number: `NetEase Hao, Jan 2026, ¶12`. */
export const short: CitationStyle["text"] = {
  en: ({ site, published }, places) =>
    [
      site,
      published ? dayFirst(published, SHORT_MONTHS) : "n.d.",
      ...passages(places).map(locatorMark),
    ]
      .filter((part) => part !== "")
      .join(", "),
  zh: ({ site, published }, places) =>
    [
      site,
      published ? chineseDate(published) : "无日期",
      ...(places.length > 0 ? [chineseParagraphs(places)] : []),
    ]
      .filter((part) => part !== "")
      .join("，"),
};
