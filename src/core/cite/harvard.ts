import { chineseDate, dayAndMonth, dayFirst } from "./citedDate";
import { bracketed, british, chinese, chineseNames, ended, names, spaced } from "./punctuation";
import type { Style } from "./style";

/**
 * The reference list of Harvard as Cite Them Right, 12th edition, has it for an article on a site:
 * `Author (2024) ‘Title’ [Translation], Site, 28 June. Available at: URL (Accessed: 1 July 2024).`
 * Without an author the title comes first.
 */
export const harvard: Style["text"] = {
  en: ({ authors, title, site, published, accessed, url }) => {
    const author = names(authors, { word: "and", commaFrom: Infinity, most: 3, first: 1 });
    const year = published ? `(${bracketed(published, String(published.year))})` : "(no date)";
    const day = published ? bracketed(published, dayAndMonth(published)) : "";
    const head =
      author === ""
        ? spaced(british(title), year, site)
        : [spaced(author, year, british(title)), site].filter((part) => part !== "").join(", ");
    const access = accessed ? `(Accessed: ${dayFirst(accessed)})` : "";
    return spaced(
      ended(day === "" ? head : `${head}, ${day}`),
      url === "" ? "" : ended(spaced(`Available at: ${url}`, access)),
    );
  },
  zh: ({ authors, title, site, published, accessed, url }) => {
    const author = chineseNames(authors);
    const year = `（${published ? bracketed(published, String(published.year)) : "无日期"}）`;
    const day =
      published && published.month !== null ? bracketed(published, chineseDate(published)) : "";
    const front = author === "" ? `${chinese(title)}${year}` : `${author}${year}${chinese(title)}`;
    const place = [front, site, day].filter((part) => part !== "").join("，");
    const access = accessed ? `（${chineseDate(accessed)}访问）` : "";
    const link = url === "" ? "" : `见：${url}${access}。`;
    return `${place}。${link}`;
  },
};
