import { type Dataset, entityNamesOf, metricNamesOf } from "../facts/dataset";
import { simplified } from "../words/simplified";

/** What the titles beside a number name. */
export interface TitleSubjects {
  /** Ids. */
  readonly entities: ReadonlySet<string>;
  readonly metrics: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  /** How many single ones a unit of amounts counts: 1e9 for `$bn`. */
  readonly factors: ReadonlySet<number>;
}

/** As many titles as large workbooks repeat. */
const MOST_TITLES = 20_000;
/** A longer text is no title. */
const LONGEST_TITLE = 200;

/**
 * Reads titles: which companies, metrics, years and units of amounts they name, in either language.
 * `OpenAI ARR 2025 ($bn)` names one of each. Latin names count as whole words, Chinese ones
 * wherever they stand; of names inside of one another only the longest.
 */
export function titleReader(dataset: Dataset): (titles: readonly string[]) => TitleSubjects {
  const entities = spellings(dataset.entities.values(), entityNamesOf);
  const metrics = spellings(dataset.metrics.values(), metricNamesOf);
  const read = (title: string): TitleSubjects => {
    const text = withSpaces(title.slice(0, LONGEST_TITLE));
    return {
      entities: idsIn(text, entities),
      metrics: idsIn(text, metrics),
      years: new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g)),
      factors: new Set(UNITS.filter(([unit]) => unit.test(text)).map(([, factor]) => factor)),
    };
  };
  // Most titles stand beside many numbers.
  const known = new Map<string, TitleSubjects>();
  return (titles) => {
    const all = titles.map((title) => {
      const named = known.get(title) ?? read(title);
      if (known.size >= MOST_TITLES) known.clear();
      known.set(title, named);
      return named;
    });
    return {
      entities: union(all.map((one) => one.entities)),
      metrics: union(all.map((one) => one.metrics)),
      years: union(all.map((one) => one.years)),
      factors: union(all.map((one) => one.factors)),
    };
  };
}

function union<T>(sets: readonly ReadonlySet<T>[]): ReadonlySet<T> {
  const all = new Set<T>();
  for (const set of sets) for (const one of set) all.add(one);
  return all;
}

interface Spelling {
  readonly id: string;
  readonly name: string;
}

/** One letter names nothing. */
const SHORTEST_NAME = 2;

/** Every name of some things, the longest first. */
function spellings<T extends { readonly id: string }>(
  things: Iterable<T>,
  namesOf: (thing: T) => readonly string[],
): readonly Spelling[] {
  return [...things]
    .flatMap((thing) =>
      namesOf(thing).map((name) => ({ id: thing.id, name: searchableName(name) })),
    )
    .filter(({ name }) => name.trim().length >= SHORTEST_NAME)
    .sort((a, b) => b.name.length - a.name.length);
}

/**
 * What a name found takes its letters away: "Azure OpenAI Service" names neither Azure nor OpenAI.
 */
function idsIn(text: string, names: readonly Spelling[]): ReadonlySet<string> {
  const ids = new Set<string>();
  let left = text;
  for (const { id, name } of names) {
    if (!left.includes(name)) continue;
    ids.add(id);
    left = left.replaceAll(name, " | ");
  }
  return ids;
}

/** A name as it is looked for: a Chinese one without the spaces that hold words apart. */
function searchableName(name: string): string {
  const text = withSpaces(name);
  return /^\s*\p{Script=Han}+\s*$/u.test(text) ? text.trim() : text;
}

/** Lower case, simplified, every word between single spaces, Chinese ones apart from Latin ones. */
function withSpaces(text: string): string {
  const words = simplified(text.normalize("NFKC"))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+&]+/gu, " ")
    .replace(/\p{Script=Han}+/gu, " $& ")
    .trim();
  return ` ${words.replace(/ +/g, " ")} `;
}

/** How titles name units of amounts. */
const UNITS: readonly (readonly [unit: RegExp, factor: number])[] = [
  [/ (?:usd)?(?:bn|billions?) |十亿/, 1e9],
  [/ (?:usd)?(?:m|mm|mn|millions?) |百万/, 1e6],
  [/ (?:usd)?(?:k|thousands?) |千/, 1e3],
  [/ (?:usd)?(?:tn|trillions?) |万亿/, 1e12],
  [/(?<![十万])亿/, 1e8],
  [/(?<!百)万(?!亿)/, 1e4],
];
