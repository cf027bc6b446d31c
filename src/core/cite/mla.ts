import { chineseDate, dayFirst, MLA_MONTHS } from "./citedDate";
import {
  americanTitle,
  dateOrBracketedDate,
  chineseTitle,
  chineseAuthorNames,
  withFullStop,
  joinedBySpaces,
} from "./punctuation";
import type { CitationStyle } from "./citationStyle";

/**
 * The works cited of MLA, 9th edition: `Author. “Title” [Translation]. Site, 28 June 2024, URL.
 * Accessed 1 July 2024.` Without an author the title comes first; of three and more authors only
 * the first stands.
 */
export const mla: CitationStyle["text"] = {
  en: ({ authors, title, site, published, accessed, url }) => {
    const date = published ? dateOrBracketedDate(published, dayFirst(published, MLA_MONTHS)) : "";
    const place = [site, date, url].filter((part) => part !== "").join(", ");
    return joinedBySpaces(
      authors.length === 0 ? "" : withFullStop(shortAuthorList(authors)),
      americanTitle(title, "."),
      place === "" ? "" : withFullStop(place),
      accessed ? withFullStop(`Accessed ${dayFirst(accessed, MLA_MONTHS)}`) : "",
    );
  },
  zh: ({ authors, title, site, published, accessed, url }) => {
    const date = published ? dateOrBracketedDate(published, chineseDate(published)) : "";
    const place = [site, date, url].filter((part) => part !== "").join("，");
    const access = accessed ? `${chineseDate(accessed)}访问` : "";
    return [chineseAuthorNames(authors), chineseTitle(title), place, access]
      .filter((part) => part !== "")
      .map((part) => `${part}。`)
      .join("");
  },
};

function shortAuthorList(authors: readonly string[]): string {
  const [first = ""] = authors;
  return authors.length > 2 ? `${first}, et al.` : authors.join(" and ");
}
