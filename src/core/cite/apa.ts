import { chineseDate, monthAndDay } from "./citedDate";
import {
  withChineseFullStop,
  chineseAuthorNames,
  withFullStop,
  type NameList,
  authorNames,
  joinedBySpaces,
} from "./punctuation";
import type { CitationStyle } from "./citationStyle";
import type { Title, Work } from "./work";

/**
 * The reference list of APA, 7th edition, a page of a website: `Author. (2024, June 28). Title
 * [Translation]. Site. URL`. Without an author the title comes first; a site that is itself the
 * author is not named again; without a date it is `n.d.`; a date that is not printed is `ca.`
 */
export const apa: CitationStyle["text"] = {
  en: (work) => {
    const date = `(${dateText(work)}).`;
    const title = withFullStop(titleText(work.title));
    const author = authorNames(work.authors, NAMES);
    const front =
      author === ""
        ? joinedBySpaces(title, date)
        : joinedBySpaces(withFullStop(author), date, title);
    return joinedBySpaces(front, site(work, withFullStop), work.url);
  },
  zh: (work) => {
    const date = `（${chineseDated(work)}）。`;
    const author = chineseAuthorNames(work.authors);
    const { text } = work.title;
    const front = author === "" ? `${text}${date}` : `${author}${date}${withChineseFullStop(text)}`;
    return `${front}${site(work, withChineseFullStop)}${work.url}`;
  },
};

const NAMES: NameList = { word: "&", commaFrom: 3, most: 20, first: 19, isLastKept: true };

/** Left out where it is itself the author. */
function site({ authors, site }: Work, stopped: (text: string) => string): string {
  return site === "" || authors.join() === site ? "" : stopped(site);
}

function titleText({ text, translation }: Title): string {
  return translation === "" ? text : `${text} [${translation}]`;
}

function dateText({ published }: Work): string {
  if (!published) return "n.d.";
  const rest = monthAndDay(published);
  const date = rest === "" ? String(published.year) : `${published.year}, ${rest}`;
  return published.isInferred ? `ca. ${date}` : date;
}

function chineseDated({ published }: Work): string {
  if (!published) return "无日期";
  return `${published.isInferred ? "约" : ""}${chineseDate(published)}`;
}
