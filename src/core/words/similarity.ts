import { editDistance } from "./editDistance";
import { foldedName } from "./nameIndex";

/**
 * How a text is like a name: the same, its beginning, a part of it or all its words, or misspelled.
 */
export type SimilarityKind = "exact" | "begins" | "contains" | "similar";

export interface Similarity {
  readonly how: SimilarityKind;
  /** Among likenesses of one `how`, the smaller the nearer. */
  readonly distance: number;
}

/** A text, folded once: as a whole and word by word. */
export interface FoldedSpelling {
  readonly text: string;
  readonly whole: Word;
  readonly words: readonly Word[];
}

interface Word {
  readonly letters: string;
  /**
   * Which letters it has, by the last five bits of their codes: what two words do not share tells
   * how far apart they are at least.
   */
  readonly set: number;
}

export function foldedSpelling(text: string): FoldedSpelling {
  const words = text.split(/[^\p{L}\p{M}\p{N}+&]+/u).map(word);
  return { text, whole: word(text), words: words.filter(({ letters }) => letters !== "") };
}

function word(text: string): Word {
  const letters = foldedName(text);
  let set = 0;
  for (let at = 0; at < letters.length; at++) set |= 1 << (letters.charCodeAt(at) & 31);
  return { letters, set };
}

/**
 * How a text is like a name as it is written, or null. A single letter is no part worth naming, but
 * a single Chinese character is.
 */
export function similarity(request: FoldedSpelling, name: FoldedSpelling): Similarity | null {
  const text = request.whole.letters;
  const whole = name.whole.letters;
  const over = Math.abs(whole.length - text.length);
  if (text === "") return null;
  if (text === whole) return { how: "exact", distance: 0 };
  if (whole.startsWith(text)) return { how: "begins", distance: over };
  if (isPart(request.whole, name) || hasEveryWord(request, name))
    return { how: "contains", distance: over };
  return null;
}

/**
 * How a text is a misspelling of a name, or of some of its words, or null: one edit in four letters
 * and never more than three, so that a word of less than four letters is not taken for another. The
 * nearest are below 1, words of a longer name above.
 */
export function misspelling(request: FoldedSpelling, name: FoldedSpelling): Similarity | null {
  const distance = slip(request.whole, name.whole) ?? slipsInWords(request, name);
  return distance === null ? null : { how: "similar", distance };
}

function hasEveryWord({ words }: FoldedSpelling, name: FoldedSpelling): boolean {
  return words.length > 1 && words.every((word) => isPart(word, name));
}

function isPart({ letters }: Word, { whole, words }: FoldedSpelling): boolean {
  const isLongEnough = letters.length > 1 || /\p{Script=Han}/u.test(letters);
  return isLongEnough
    ? whole.letters.includes(letters)
    : words.some((word) => word.letters === letters);
}

/** Edits by letter of the longer word; null where they are too many for a slip. */
function slip(a: Word, b: Word): number | null {
  const longest = Math.max(a.letters.length, b.letters.length);
  const most = Math.min(MOST_EDITS, Math.floor(longest / LETTERS_AN_EDIT));
  if (count(a.set & ~b.set) > most || count(b.set & ~a.set) > most) return null;
  const edits = editDistance(a.letters, b.letters, most);
  return edits > most ? null : edits / longest;
}

const LETTERS_AN_EDIT = 4;
const MOST_EDITS = 3;

/** How many bits are set. */
function count(bits: number): number {
  let left = bits;
  let found = 0;
  for (; left !== 0; found++) left &= left - 1;
  return found;
}

/** From 1 upwards; null where a word is neither a part of the name nor near to one of its words. */
function slipsInWords(request: FoldedSpelling, name: FoldedSpelling): number | null {
  let distance = 1;
  for (const word of request.words) {
    const nearest = nearestWord(word, name);
    if (nearest === null) return null;
    distance += nearest;
  }
  return distance;
}

function nearestWord(word: Word, name: FoldedSpelling): number | null {
  if (isPart(word, name)) return 0;
  let nearest: number | null = null;
  for (const other of name.words) {
    const distance = slip(word, other);
    if (distance !== null && distance < (nearest ?? Infinity)) nearest = distance;
  }
  return nearest;
}
