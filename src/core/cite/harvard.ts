import { chineseDate, dayAndMonth, dayFirst } from "./citedDate";
import {
  dateOrBracketedDate,
  britishTitle,
  chineseTitle,
  chineseAuthorNames,
  withFullStop,
  authorNames,
  joinedBySpaces,
} from "./punctuation";
import type { CitationStyle } from "./citationStyle";

/**
 * The reference list of Harvard as Cite Them Right, 12th edition, has it for an article on a site:
 * `Author (2024) ‘Title’ [Translation], Site, 28 June. Available at: URL (Accessed: 1 July 2024).`
 * Without an author the title comes first.
 */
export const harvard: CitationStyle["text"] = {
  en: ({ authors, title, site, published, accessed, url }) => {
    const author = authorNames(authors, { word: "and", commaFrom: Infinity, most: 3, first: 1 });
    const year = published
      ? `(${dateOrBracketedDate(published, String(published.year))})`
      : "(no date)";
    const day = published ? dateOrBracketedDate(published, dayAndMonth(published)) : "";
    const head =
      author === ""
        ? joinedBySpaces(britishTitle(title), year, site)
        : [joinedBySpaces(author, year, britishTitle(title)), site]
            .filter((part) => part !== "")
            .join(", ");
    const access = accessed ? `(Accessed: ${dayFirst(accessed)})` : "";
    return joinedBySpaces(
      withFullStop(day === "" ? head : `${head}, ${day}`),
      url === "" ? "" : withFullStop(joinedBySpaces(`Available at: ${url}`, access)),
    );
  },
  zh: ({ authors, title, site, published, accessed, url }) => {
    const author = chineseAuthorNames(authors);
    const year = `（${published ? dateOrBracketedDate(published, String(published.year)) : "无日期"}）`;
    const day =
      published && published.month !== null
        ? dateOrBracketedDate(published, chineseDate(published))
        : "";
    const front =
      author === "" ? `${chineseTitle(title)}${year}` : `${author}${year}${chineseTitle(title)}`;
    const place = [front, site, day].filter((part) => part !== "").join("，");
    const access = accessed ? `（${chineseDate(accessed)}访问）` : "";
    const link = url === "" ? "" : `见：${url}${access}。`;
    return `${place}。${link}`;
  },
};
