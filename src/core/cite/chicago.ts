import { chineseDate, monthFirst } from "./citedDate";
import { american, bracketed, chinese, chineseNames, ended, names, spaced } from "./punctuation";
import type { Style } from "./style";

/**
 * The reference list of the Chicago Manual of Style, 17th edition, author-date: `Author. 2024.
 * “Title” [Translation]. Site, June 28, 2024. URL.` Without an author the site stands in its place,
 * as owner of the page; a date that is not printed stands in square brackets; the day of access
 * stands only where there is no other.
 */
export const chicago: Style["text"] = {
  en: ({ authors, title, site, published, accessed, url }) => {
    const author = names(authors, { word: "and", commaFrom: 3, most: 10, first: 7 });
    const year = published ? bracketed(published, String(published.year)) : "n.d.";
    const day =
      published && published.month !== null ? bracketed(published, monthFirst(published)) : "";
    const place = [author === "" ? "" : site, day].filter((part) => part !== "").join(", ");
    const access = !published && accessed ? `Accessed ${monthFirst(accessed)}.` : "";
    return spaced(
      ended(author === "" ? site : author),
      ended(year),
      american(title, "."),
      place === "" ? "" : ended(place),
      access,
      url === "" ? "" : ended(url),
    );
  },
  zh: ({ authors, title, site, published, accessed, url }) => {
    const author = chineseNames(authors);
    const year = published ? bracketed(published, String(published.year)) : "无日期";
    const day =
      published && published.month !== null ? bracketed(published, chineseDate(published)) : "";
    const place = [author === "" ? "" : site, day].filter((part) => part !== "").join("，");
    const access = !published && accessed ? `${chineseDate(accessed)}访问` : "";
    return [author === "" ? site : author, year, chinese(title), place, access, url]
      .filter((part) => part !== "")
      .map((part) => `${part}。`)
      .join("");
  },
};
