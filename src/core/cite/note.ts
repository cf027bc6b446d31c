import { chineseDate, monthFirst } from "./citedDate";
import { chineseParagraphs, paragraphs, type Place } from "./place";
import { american, bracketed, chinese, chineseNames, ended, names, spaced } from "./punctuation";
import type { Style } from "./style";

/**
 * A full footnote, as the Chicago Manual's notes have it, with the paragraph, the figure as printed
 * and our note on it:
 * `Author, “Title” [Translation], Site, June 28, 2024, para. 7 (“10亿美元”), URL.`
 */
export const note: Style["text"] = {
  en: ({ authors, title, site, published, url }, places) => {
    const author = names(authors, { word: "and", commaFrom: 3, most: 3, first: 1 });
    const date = published ? bracketed(published, monthFirst(published)) : "n.d.";
    const where = places.map((place) => spaced(paragraphs([place]), printed(place, "")));
    const rest = [site, date, ...where, url].filter((part) => part !== "").join(", ");
    return spaced(author === "" ? "" : `${author},`, american(title, ","), ended(rest));
  },
  zh: ({ authors, title, site, published, url }, places) => {
    const author = chineseNames(authors);
    const date = published ? bracketed(published, chineseDate(published)) : "无日期";
    const where = places.map((place) => `${chineseParagraphs([place])}${printed(place, "原文")}`);
    const rest = [chinese(title), site, date, ...where, url].filter((part) => part !== "");
    return `${author === "" ? "" : `${author}：`}${rest.join("，")}。`;
  },
};

function printed({ printed, note }: Place, word: "" | "原文"): string {
  if (printed === "") return "";
  const doubt = note.replace(/\.$/, "");
  if (word === "") return `(“${printed}”${doubt === "" ? "" : `: ${doubt}`})`;
  return `（${word}“${printed}”${doubt === "" ? "" : `：${doubt}`}）`;
}
