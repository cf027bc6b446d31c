import { editDistance } from "./editDistance";

/** Names as people type them: found whatever their case, width, spaces and punctuation, and the nearest ones when they are not found. */
export interface Names<T> {
  /** The thing of that name, or undefined. Nothing is corrected silently. */
  find(name: string): T | undefined;
  /** The nearest names, best first. */
  nearest(name: string, count: number): readonly string[];
}

/** Longer text than any name is not worth comparing letter by letter. */
const LONGEST_NAME = 80;

/**
 * @param things The things to find.
 * @param namesOf Every name of one thing; the first is the one shown in suggestions. A name that two things claim belongs to the first.
 */
export function names<T>(things: Iterable<T>, namesOf: (thing: T) => readonly string[]): Names<T> {
  const found = new Map<string, T>();
  const shown = new Map<string, string>();
  for (const thing of things) {
    const all = namesOf(thing).filter((name) => name !== "");
    for (const name of all) {
      const key = folded(name);
      if (found.has(key)) continue;
      found.set(key, thing);
      shown.set(key, all[0] ?? name);
    }
  }
  return {
    find: (name) => found.get(folded(name)),
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

function nearest(name: string, shown: ReadonlyMap<string, string>, count: number): string[] {
  const best = new Map<string, number>();
  let worst = Infinity;
  for (const [key, title] of shown) {
    const own = best.get(title) ?? Infinity;
    const isBeginning = key.startsWith(name) && name !== "";
    const distance = isBeginning ? 0.1 : relativeDistance(name, key, Math.min(own, worst));
    if (distance >= own) continue;
    best.set(title, distance);
    worst = worstOf(best, count);
  }
  return [...best]
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, count)
    .map(([title]) => title);
}

/** What a further name must not exceed to be among the nearest; anything as long as there are fewer. */
function worstOf(best: ReadonlyMap<string, number>, count: number): number {
  const distances = [...best.values()].sort((a, b) => a - b);
  return distances[count - 1] ?? Infinity;
}

/** Edits by letter of the longer word; Infinity as soon as they cannot come below the limit. */
function relativeDistance(a: string, b: string, limit: number): number {
  const longest = Math.max(a.length, b.length, 1);
  return editDistance(a, b, limit * longest) / longest;
}
