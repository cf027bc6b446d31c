import { editDistance, folded } from "./names";

/** How a text is like a name: the same, its beginning, a part of it or all its words, or misspelled. */
export type How = "exact" | "begins" | "contains" | "similar";

export interface Likeness {
  readonly how: How;
  /** Among likenesses of one `how`, the smaller the nearer. */
  readonly distance: number;
}

/** A text, folded once: as a whole and word by word. */
export interface Spelling {
  readonly text: string;
  readonly key: string;
  readonly words: readonly string[];
}

export function spelling(text: string): Spelling {
  const words = text.split(/[^\p{L}\p{M}\p{N}+&]+/u).map(folded);
  return { text, key: folded(text), words: words.filter((word) => word !== "") };
}

/**
 * How a text is like a name, or null. A single letter is no part worth naming, but a single Chinese character is; a word of less
 * than four letters is not taken for a misspelling of another.
 */
export function likeness(asked: Spelling, name: Spelling): Likeness | null {
  if (asked.key === "") return null;
  const over = name.key.length - asked.key.length;
  if (asked.key === name.key) return { how: "exact", distance: 0 };
  if (name.key.startsWith(asked.key)) return { how: "begins", distance: over };
  if (isPart(asked.key, name) || hasEveryWord(asked, name))
    return { how: "contains", distance: Math.abs(over) };
  const distance = misspelling(asked.key, name.key) ?? misspelledWords(asked, name);
  return distance === null ? null : { how: "similar", distance };
}

function hasEveryWord({ words }: Spelling, name: Spelling): boolean {
  return words.length > 1 && words.every((word) => isPart(word, name));
}

function isPart(word: string, { key, words }: Spelling): boolean {
  const isLongEnough = word.length > 1 || /\p{Script=Han}/u.test(word);
  return isLongEnough ? key.includes(word) : words.includes(word);
}

/** Edits by letter of the longer word, below 1; null where they are too many for a slip. */
function misspelling(a: string, b: string): number | null {
  const longest = Math.max(a.length, b.length);
  const most = editsAllowed(longest);
  if (Math.abs(a.length - b.length) > most || longest > LONGEST) return null;
  const edits = editDistance(a, b);
  return edits > most ? null : edits / longest;
}

/** One edit in four letters, and never more than three. */
function editsAllowed(letters: number): number {
  return Math.min(3, Math.floor(letters / 4));
}

/** More letters than this are no name, and more than the distance can count. */
const LONGEST = 250;

/** Words of a longer name, some of them misspelled: 1 and more, so that a whole name misspelled goes before; null where one is missing. */
function misspelledWords(asked: Spelling, name: Spelling): number | null {
  let distance = 1;
  for (const word of asked.words) {
    const nearest = nearestWord(word, name);
    if (nearest === null) return null;
    distance += nearest;
  }
  return distance;
}

function nearestWord(word: string, name: Spelling): number | null {
  if (isPart(word, name)) return 0;
  const distances = name.words.flatMap((other) => misspelling(word, other) ?? []);
  return distances.length > 0 ? Math.min(...distances) : null;
}
