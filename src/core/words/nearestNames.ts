import { editDistance } from "./editDistance";
import { foldedName, type NameIndex } from "./nameIndex";

/** Longer text than any name is not worth comparing letter by letter. */
const LONGEST_NAME = 80;

/** So many names, best first, however far they are: `NearNames` gives only near ones. */
export function nearestNames(
  { all }: NameIndex<unknown>,
  name: string,
  count: number,
): readonly string[] {
  const request = foldedName(name.slice(0, LONGEST_NAME));
  let best: readonly Near[] = [];
  for (const { name: own, title } of all) {
    const key = foldedName(own);
    const limit = best[count - 1]?.distance ?? Infinity;
    const isBeginning = key.startsWith(request) && request !== "";
    const distance = isBeginning ? 0.1 : relativeDistance(request, key, limit);
    if (distance <= limit) best = withNear(best, { title, distance }, count);
  }
  return best.map(({ title }) => title);
}

interface Near {
  readonly title: string;
  readonly distance: number;
}

/** The nearest so many with another one, each title once by the nearest of its names. */
function withNear(best: readonly Near[], near: Near, count: number): readonly Near[] {
  const own = best.find(({ title }) => title === near.title);
  if (own && own.distance <= near.distance) return best;
  return [...best.filter((one) => one !== own), near]
    .sort((a, b) => a.distance - b.distance || (a.title < b.title ? -1 : 1))
    .slice(0, count);
}

/** Edits by letter of the longer word; Infinity as soon as they cannot come below the limit. */
function relativeDistance(a: string, b: string, limit: number): number {
  const longest = Math.max(a.length, b.length, 1);
  return editDistance(a, b, limit * longest) / longest;
}
