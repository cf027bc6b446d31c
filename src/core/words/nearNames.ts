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
/**
 * How many different names are compared with all there are. A column that holds more is no column
 * of slips.
 */
const MOST_COMPARED = 100;
const SUGGESTED = 3;

/**
 * The names that a text may be a slip of, best first, at most three: it is their beginning, a part
 * or all the words of one, one edit in four letters away, or has one among its own words. None
 * where nothing is near.
 *
 * What was found is remembered with the names, and looked for only for the first hundred texts: a
 * column of thousands of unknown companies must not cost more than one of known ones.
 */
export function nearNames(names: NameIndex<unknown>, text: string): readonly string[] {
  const { spellings, found } = comparedOf(names);
  const known = found.get(text);
  if (known) return known;
  if (found.size >= MOST_COMPARED) return [];
  const near = namesBySimilarity(foldedSpelling(text.slice(0, LONGEST_NAME)), spellings);
  found.set(text, near);
  return near;
}

/**
 * What stands after a name that nothing has: ` Did you mean: OpenAI?`; empty where nothing is near.
 */
export function didYouMean(names: NameIndex<unknown>, text: string): Words {
  const near = nearNames(names, text);
  if (near.length === 0) return { en: "", zh: "" };
  return {
    en: ` Did you mean: ${near.join(", ")}?`,
    zh: `是否想输入：${near.map(names.titleZh).join("、")}？`,
  };
}

interface Compared {
  readonly spellings: readonly Named[];
  readonly found: Map<string, readonly string[]>;
}

interface Named {
  readonly title: string;
  readonly spelling: FoldedSpelling;
}

const ALL = new WeakMap<NameIndex<unknown>, Compared>();

function comparedOf(names: NameIndex<unknown>): Compared {
  const made = ALL.get(names) ?? {
    spellings: names.all.map(({ name, title }) => ({ title, spelling: foldedSpelling(name) })),
    found: new Map(),
  };
  ALL.set(names, made);
  return made;
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
