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
  for (const [key, title] of shown) {
    const distance = key.startsWith(name) && name !== "" ? 0.1 : relativeDistance(name, key);
    best.set(title, Math.min(best.get(title) ?? Infinity, distance));
  }
  return [...best]
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, count)
    .map(([title]) => title);
}

function relativeDistance(a: string, b: string): number {
  return editDistance(a, b) / Math.max(a.length, b.length, 1);
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0;
}
