import { chineseDate, monthFirst } from "./citedDate";
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
 * The reference list of the Chicago Manual of Style, 17th edition, author-date: `Author. 2024.
 * “Title” [Translation]. Site, June 28, 2024. URL.` Without an author the site stands in its place,
 * as owner of the page; a date that is not printed stands in square brackets; the day of access
 * stands only where there is no other.
 */
export const chicago: CitationStyle["text"] = {
  en: ({ authors, title, site, published, accessed, url }) => {
    const author = authorNames(authors, { word: "and", commaFrom: 3, most: 10, first: 7 });
    const year = published ? dateOrBracketedDate(published, String(published.year)) : "n.d.";
    const day =
      published && published.month !== null
        ? dateOrBracketedDate(published, monthFirst(published))
        : "";
    const place = [author === "" ? "" : site, day].filter((part) => part !== "").join(", ");
    const access = !published && accessed ? `Accessed ${monthFirst(accessed)}.` : "";
    return joinedBySpaces(
      withFullStop(author === "" ? site : author),
      withFullStop(year),
      americanTitle(title, "."),
      place === "" ? "" : withFullStop(place),
      access,
      url === "" ? "" : withFullStop(url),
    );
  },
  zh: ({ authors, title, site, published, accessed, url }) => {
    const author = chineseAuthorNames(authors);
    const year = published ? dateOrBracketedDate(published, String(published.year)) : "无日期";
    const day =
      published && published.month !== null
        ? dateOrBracketedDate(published, chineseDate(published))
        : "";
    const place = [author === "" ? "" : site, day].filter((part) => part !== "").join("，");
    const access = !published && accessed ? `${chineseDate(accessed)}访问` : "";
    return [author === "" ? site : author, year, chineseTitle(title), place, access, url]
      .filter((part) => part !== "")
      .map((part) => `${part}。`)
      .join("");
  },
};
