import { remembered } from "./remembered";

/** Names as people type them: found whatever their case, width, spaces and punctuation, and the nearest ones when they are not found. */
export interface Names<T> {
  /** The thing of that name, or undefined. Nothing is corrected silently. */
  find(name: string): T | undefined;
  /** The nearest names, best first. */
  nearest(name: string, count: number): readonly string[];
}

const NAMES_REMEMBERED = 10_000;

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
  const known = remembered((name: string) => found.get(folded(name)), NAMES_REMEMBERED);
  return {
    find: known,
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
  for (const [key, title] of shown) {
    const limit = best.get(title) ?? Infinity;
    const distance = key.startsWith(name) && name !== "" ? 0.1 : relativeDistance(name, key, limit);
    if (distance < limit) best.set(title, distance);
  }
  return [...best]
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, count)
    .map(([title]) => title);
}

/** Edits by letter of the longer word; Infinity as soon as it cannot come below the limit. */
function relativeDistance(a: string, b: string, limit: number): number {
  const longest = Math.max(a.length, b.length, 1);
  const least = Math.abs(a.length - b.length);
  return least / longest < limit ? editDistance(a, b) / longest : Infinity;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other: words of at most 255 letters. */
export function editDistance(a: string, b: string): number {
  const width = b.length + 1;
  const costs = new Uint8Array((a.length + 1) * width);
  const cost = (i: number, j: number) => costs[i * width + j] ?? 0;
  for (let j = 1; j < width; j++) costs[j] = j;
  for (let i = 1; i <= a.length; i++) {
    costs[i * width] = i;
    for (let j = 1; j < width; j++) {
      const replaced = cost(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      costs[i * width + j] = Math.min(
        cost(i - 1, j) + 1,
        cost(i, j - 1) + 1,
        isSwap ? Math.min(replaced, cost(i - 2, j - 2) + 1) : replaced,
      );
    }
  }
  return cost(a.length, b.length);
}
