import { foldedName } from "../words/nameIndex";

/** What a table is known by: for each list, one of its titles must be there. */
export type WantedTitles = readonly (readonly string[])[];

/**
 * Whether titles have one of each list, in any order, case, width and Chinese script. What stands
 * in brackets behind a title, as a unit does, makes no difference.
 */
export function hasTitles(titles: readonly string[], wanted: WantedTitles): boolean {
  const folded = new Set(titles.map((title) => foldedName(title.replace(/\s*[（(].*$/, ""))));
  return wanted.every((names) => names.some((name) => folded.has(foldedName(name))));
}
