import { editDistance } from "./editDistance";

/**
 * Names as people type them: found whatever their case, width, spaces and punctuation, and the
 * nearest ones when they are not found.
 */
export interface Names<T> {
  /** The thing of that name, or undefined. Nothing is corrected silently. */
  find(name: string): T | undefined;
  /** Every name, with the one that is shown for its thing. */
  readonly all: readonly { readonly name: string; readonly title: string }[];
  /** A title as Chinese messages have it. */
  titleZh(this: void, title: string): string;
  /** So many names, best first, however far they are: `nearNames` gives only near ones. */
  nearest(name: string, count: number): readonly string[];
}

/** Longer text than any name is not worth comparing letter by letter. */
const LONGEST_NAME = 80;

/**
 * @param things The things to find.
 * @param namesOf Every name of one thing; the first is the one shown in suggestions. A name that
 *   two things claim belongs to the first.
 * @param titleZhOf What stands for the first name in Chinese messages.
 */
export function names<T>(
  things: Iterable<T>,
  namesOf: (thing: T) => readonly string[],
  titleZhOf?: (thing: T) => string,
): Names<T> {
  const found = new Map<string, T>();
  const shown = new Map<string, string>();
  const chinese = new Map<string, string>();
  const listed: { name: string; title: string }[] = [];
  for (const thing of things) {
    const all = namesOf(thing).filter((name) => name !== "");
    if (titleZhOf) chinese.set(all[0] ?? "", titleZhOf(thing));
    for (const name of all) {
      const key = folded(name);
      if (found.has(key)) continue;
      found.set(key, thing);
      shown.set(key, all[0] ?? name);
      listed.push({ name, title: all[0] ?? name });
    }
  }
  return {
    find: (name) => found.get(folded(name)),
    all: listed,
    titleZh: (title) => chinese.get(title) ?? title,
    nearest: (name, count) => nearest(folded(name.slice(0, LONGEST_NAME)), shown, count),
  };
}

/** A name without what people do not mean: case, width, accents, spaces and punctuation. */
export function folded(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+&]/gu, "");
}

interface Near {
  readonly title: string;
  readonly distance: number;
}

function nearest(name: string, shown: ReadonlyMap<string, string>, count: number): string[] {
  let best: readonly Near[] = [];
  for (const [key, title] of shown) {
    const limit = best[count - 1]?.distance ?? Infinity;
    const isBeginning = key.startsWith(name) && name !== "";
    const distance = isBeginning ? 0.1 : relativeDistance(name, key, limit);
    if (distance <= limit) best = withNear(best, { title, distance }, count);
  }
  return best.map(({ title }) => title);
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
