import type { CitedDate } from "./citedDate";
import type { Title } from "./work";

/** Points, quotation marks and lists of names, as the styles share them. */

/** A text with its full stop, unless a mark already ends it. */
export function withFullStop(text: string): string {
  return /[.?!。？！][”’]?$/.test(text) ? text : `${text}.`;
}

/** The same in Chinese. */
export function withChineseFullStop(text: string): string {
  return /[?!。？！]$/.test(text) ? text : `${text}。`;
}

/** What there is of the parts, one behind the other. */
export function joinedBySpaces(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

/**
 * A title between double quotation marks, a point or comma inside of them, its translation in
 * square brackets behind.
 */
export function americanTitle(
  { text, translation, isDescription }: Title,
  point: "." | ",",
): string {
  if (isDescription) return point === "." ? withFullStop(text) : `${text},`;
  const inner = text.replace(/“([^“”]*)”/g, "‘$1’");
  if (translation !== "") return `“${inner}” [${translation}]${point}`;
  return `“${point === "." ? withFullStop(inner) : `${inner},`}”`;
}

/** A title between single quotation marks, its translation in square brackets behind. */
export function britishTitle({ text, translation, isDescription }: Title): string {
  if (isDescription) return text;
  const quoted = `‘${text.replace(/‘([^‘’]*)’/g, "“$1”")}’`;
  return translation === "" ? quoted : `${quoted} [${translation}]`;
}

/** A title in the marks that Chinese puts around the names of works. */
export function chineseTitle({ text, isDescription }: Title): string {
  return isDescription ? text : `《${text.replaceAll("《", "〈").replaceAll("》", "〉")}》`;
}

/**
 * `A, B, and C`: a word before the last, with a comma from so many names on; more than `most` are
 * cut to the first few.
 */
export function authorNames(
  authors: readonly string[],
  { word, commaFrom, most, first, isLastKept = false }: NameList,
): string {
  const [last = ""] = authors.slice(-1);
  if (authors.length > most) {
    const kept = authors.slice(0, first).join(", ");
    return isLastKept ? `${kept}, . . . ${last}` : `${kept}${first > 1 ? "," : ""} et al.`;
  }
  if (authors.length < 2) return last;
  const comma = authors.length >= commaFrom ? "," : "";
  return `${authors.slice(0, -1).join(", ")}${comma} ${word} ${last}`;
}

export interface NameList {
  readonly word: "and" | "&";
  readonly commaFrom: number;
  readonly most: number;
  readonly first: number;
  /** Whether three points and the last name stand for those cut, not `et al.` */
  readonly isLastKept?: boolean;
}

/** Names in Chinese, 等 for those after the third. */
export function chineseAuthorNames(authors: readonly string[]): string {
  return authors.length > 3 ? `${authors.slice(0, 3).join("、")}等` : authors.join("、");
}

/** A date that the document does not print stands in square brackets. */
export function dateOrBracketedDate(date: CitedDate, written: string): string {
  return date.isInferred && written !== "" ? `[${written}]` : written;
}
