import {
  similarity,
  misspelling,
  type SimilarityKind,
  type Similarity,
  type FoldedSpelling,
  foldedSpelling,
} from "./similarity";
import type { NameIndex } from "./nameIndex";
import type { Words } from "./words";

/** Longer text than any name is not worth comparing letter by letter. */
const LONGEST_NAME = 80;
/** How many different texts are compared with all names. */
const MOST_COMPARED = 100;
const SUGGESTED = 3;

/** Names that can also be looked for by what is nearly one. */
export interface NearNames<T> extends NameIndex<T> {
  /**
   * The names that a text may be a slip of, best first, at most three: it is their beginning, a
   * part or all the words of one, one edit in four letters away, or has one among its own words.
   * None where nothing is near. Looked for with the first hundred texts alone: a column that holds
   * more is no column of slips, and thousands of unknown companies must not cost more than known
   * ones.
   */
  readonly near: (text: string) => readonly string[];
}

/** What was found is kept with the names, so that a text that is asked again is told the same. */
export function nearNames<T>(names: NameIndex<T>): NearNames<T> {
  const found = new Map<string, readonly string[]>();
  let spellings: readonly Named[] | null = null;
  const near = (text: string) => {
    const known = found.get(text);
    if (known) return known;
    if (found.size >= MOST_COMPARED) return [];
    spellings ??= names.all.map(({ name, title }) => ({ title, spelling: foldedSpelling(name) }));
    const nearest = namesBySimilarity(foldedSpelling(text.slice(0, LONGEST_NAME)), spellings);
    found.set(text, nearest);
    return nearest;
  };
  return { ...names, near };
}

/**
 * What stands after a name that nothing has: ` Did you mean: OpenAI?`; empty where nothing is near.
 */
export function didYouMean({ near, titleZh }: NearNames<unknown>, text: string): Words {
  const found = near(text);
  if (found.length === 0) return { en: "", zh: "" };
  return {
    en: ` Did you mean: ${found.join(", ")}?`,
    zh: `是否想输入：${found.map(titleZh).join("、")}？`,
  };
}

interface Named {
  readonly title: string;
  readonly spelling: FoldedSpelling;
}

function namesBySimilarity(request: FoldedSpelling, all: readonly Named[]): readonly string[] {
  const best = new Map<string, Similarity>();
  for (const { title, spelling } of all) {
    const like = nearSimilarity(request, spelling);
    const own = best.get(title);
    if (like && (!own || compareSimilarity(like, own) < 0)) best.set(title, like);
  }
  const sorted = [...best].sort(([a, x], [b, y]) => compareSimilarity(x, y) || (a < b ? -1 : 1));
  const [nearest] = sorted;
  // Beside a name that is near as a whole, those that are near in a part only confuse.
  return sorted
    .filter(([, like]) => nearest && rank(like) === rank(nearest[1]))
    .slice(0, SUGGESTED)
    .map(([title]) => title);
}

/**
 * Fewer letters begin too many names, and stand within even more; a Chinese character says more
 * than a letter.
 */
const FEWEST_LETTERS = { begins: 2, contains: 3 };

function nearSimilarity(request: FoldedSpelling, name: FoldedSpelling): Similarity | null {
  const like = similarity(request, name) ?? misspelling(request, name) ?? withinText(request, name);
  const { letters } = request.whole;
  if (like === null || /\p{Script=Han}/u.test(letters)) return like;
  const fewest = like.how === "begins" ? FEWEST_LETTERS.begins : FEWEST_LETTERS.contains;
  return letters.length < fewest ? null : like;
}

/**
 * A text of several words that has every word of the name among them: `OpenAI Inc` where only
 * OpenAI is known. Chinese has no blanks: a name of two characters within the text is enough
 * (企业客户 has 客户).
 */
function withinText({ whole, words }: FoldedSpelling, name: FoldedSpelling): Similarity | null {
  const { letters } = name.whole;
  if (/^\p{Script=Han}{2,}$/u.test(letters) && whole.letters.includes(letters))
    return { how: "similar", distance: FARTHEST - letters.length };
  if (words.length < 2 || name.words.length === 0) return null;
  const has = name.words.every(({ letters }) => words.some((word) => word.letters === letters));
  return has ? { how: "similar", distance: FARTHEST - name.words.length } : null;
}

/** Beyond every misspelling of a word. */
const FARTHEST = 100;

const ORDER: readonly SimilarityKind[] = ["exact", "begins", "similar", "contains"];

function compareSimilarity(a: Similarity, b: Similarity): number {
  return rank(a) - rank(b) || a.distance - b.distance;
}

/**
 * A slip of the whole name goes before a name that merely contains the text; a slip of its words
 * after it.
 */
function rank({ how, distance }: Similarity): number {
  return how === "similar" && distance >= 1 ? ORDER.length : ORDER.indexOf(how);
}
