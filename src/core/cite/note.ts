import { chineseDate, monthFirst } from "./citedDate";
import { chineseParagraphs, paragraphs, type CitedPassage } from "./passage";
import {
  americanTitle,
  dateOrBracketedDate,
  chineseTitle,
  chineseAuthorNames,
  withFullStop,
  authorNames,
  joinedBySpaces,
} from "./punctuation";
import type { CitationStyle } from "./citationStyle";

/**
 * A full footnote, as the Chicago Manual's notes have it, with the paragraph, the figure as printed
 * and our note on it:
 * `Author, “Title” [Translation], Site, June 28, 2024, para. 7 (“10亿美元”), URL.`
 */
export const note: CitationStyle["text"] = {
  en: ({ authors, title, site, published, url }, places) => {
    const author = authorNames(authors, { word: "and", commaFrom: 3, most: 3, first: 1 });
    const date = published ? dateOrBracketedDate(published, monthFirst(published)) : "n.d.";
    const where = places.map((place) =>
      joinedBySpaces(paragraphs([place]), printedText(place, "")),
    );
    const rest = [site, date, ...where, url].filter((part) => part !== "").join(", ");
    return joinedBySpaces(
      author === "" ? "" : `${author},`,
      americanTitle(title, ","),
      withFullStop(rest),
    );
  },
  zh: ({ authors, title, site, published, url }, places) => {
    const author = chineseAuthorNames(authors);
    const date = published ? dateOrBracketedDate(published, chineseDate(published)) : "无日期";
    const where = places.map(
      (place) => `${chineseParagraphs([place])}${printedText(place, "原文")}`,
    );
    const rest = [chineseTitle(title), site, date, ...where, url].filter((part) => part !== "");
    return `${author === "" ? "" : `${author}：`}${rest.join("，")}。`;
  },
};

function printedText({ printed, note }: CitedPassage, word: "" | "原文"): string {
  if (printed === "") return "";
  const doubt = note.replace(/\.$/, "");
  if (word === "") return `(“${printed}”${doubt === "" ? "" : `: ${doubt}`})`;
  return `（${word}“${printed}”${doubt === "" ? "" : `：${doubt}`}）`;
}
