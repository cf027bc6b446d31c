import { isoOf } from "./citedDate";
import { dateOrBracketedDate, joinedBySpaces } from "./punctuation";
import type { CitationStyle } from "./citationStyle";
import type { Work } from "./work";

/**
 * GB/T 7714-2015 in the numeric system (顺序编码制), an electronic resource online: `责任者. 题名[EB/OL].
 * 出版者, 2024(2024-06-28)[引用日期]. 网址.` The place of publication may be left out of a resource online,
 * and so may an author who is not named; of more than three authors three stand; a date that is not
 * printed stands in square brackets.
 */
export const gbt7714: CitationStyle["text"] = {
  en: (work) => entry(work, "et al"),
  zh: (work) => entry(work, "等"),
};

function entry({ authors, title, site, published, accessed, url }: Work, others: string): string {
  const author = [...authors.slice(0, 3), ...(authors.length > 3 ? [others] : [])].join(", ");
  const translation = title.translation === "" ? "" : ` [${title.translation}]`;
  const imprint = [site, year({ published })].filter((part) => part !== "").join(", ");
  const access = accessed ? `[${isoOf(accessed)}]` : "";
  const issue = `${imprint}${updateText({ published })}${access}`;
  return joinedBySpaces(
    author === "" ? "" : `${author}.`,
    `${title.text}${translation}[EB/OL].`,
    issue === "" ? "" : `${issue}.`,
    url === "" ? "" : `${url}.`,
  );
}

/**
 * The year of publication; a month that is only inferred stands here, as the day of the last change
 * must be printed.
 */
function year({ published }: Pick<Work, "published">): string {
  if (!published) return "";
  return published.isInferred
    ? dateOrBracketedDate(published, isoOf(published))
    : String(published.year);
}

/** The printed day or month of the last change. */
function updateText({ published }: Pick<Work, "published">): string {
  return published && !published.isInferred && published.month !== null
    ? `(${isoOf(published)})`
    : "";
}
