import { chineseDate, monthAndDay } from "./citedDate";
import { chineseEnded, chineseNames, ended, type NameList, names, spaced } from "./punctuation";
import type { Style } from "./style";
import type { Title, Work } from "./work";

/**
 * The reference list of APA, 7th edition, a page of a website: `Author. (2024, June 28). Title
 * [Translation]. Site. URL`. Without an author the title comes first; a site that is itself the
 * author is not named again; without a date it is `n.d.`; a date that is not printed is `ca.`
 */
export const apa: Style["text"] = {
  en: (work) => {
    const date = `(${dated(work)}).`;
    const title = ended(titled(work.title));
    const author = names(work.authors, NAMES);
    const front = author === "" ? spaced(title, date) : spaced(ended(author), date, title);
    return spaced(front, site(work, ended), work.url);
  },
  zh: (work) => {
    const date = `（${chineseDated(work)}）。`;
    const author = chineseNames(work.authors);
    const { text } = work.title;
    const front = author === "" ? `${text}${date}` : `${author}${date}${chineseEnded(text)}`;
    return `${front}${site(work, chineseEnded)}${work.url}`;
  },
};

const NAMES: NameList = { word: "&", commaFrom: 3, most: 20, first: 19, isLastKept: true };

/** Left out where it is itself the author. */
function site({ authors, site }: Work, stopped: (text: string) => string): string {
  return site === "" || authors.join() === site ? "" : stopped(site);
}

function titled({ text, translation }: Title): string {
  return translation === "" ? text : `${text} [${translation}]`;
}

function dated({ published }: Work): string {
  if (!published) return "n.d.";
  const rest = monthAndDay(published);
  const date = rest === "" ? String(published.year) : `${published.year}, ${rest}`;
  return published.isInferred ? `ca. ${date}` : date;
}

function chineseDated({ published }: Work): string {
  if (!published) return "无日期";
  return `${published.isInferred ? "约" : ""}${chineseDate(published)}`;
}
