import { type Dataset, dealNamesOf, entityNamesOf, metricNamesOf } from "../facts/dataset";
import { SCOPE_NAMES } from "../facts/scopes";
import { simplified } from "../words/simplified";

/** What a text names, by ids, and the text without those names. */
export interface NamesInText {
  readonly companies: ReadonlySet<string>;
  readonly metrics: ReadonlySet<string>;
  readonly deals: ReadonlySet<string>;
  /** Slugs of parts and kinds. */
  readonly scopes: ReadonlySet<string>;
  readonly rest: string;
}

type NamedAs = "companies" | "metrics" | "deals" | "scopes";

interface Spelling {
  readonly as: NamedAs;
  readonly id: string;
  readonly name: string;
}

/** One letter names nothing. */
const SHORTEST_NAME = 2;

/**
 * Finds names in a text that `searchableText` made, from left to right, at each place the longest:
 * "Azure OpenAI Service" names neither Azure nor OpenAI. Latin names count as whole words, Chinese
 * ones wherever they stand.
 */
export function namesReader(dataset: Dataset): (text: string) => NamesInText {
  const byBeginning = new Map<string, Spelling[]>();
  for (const spelling of spellings(dataset)) {
    const key = beginning(spelling.name);
    byBeginning.set(key, [...(byBeginning.get(key) ?? []), spelling]);
  }
  for (const several of byBeginning.values()) several.sort((a, b) => b.name.length - a.name.length);
  return (text) => {
    const found = emptyNames();
    let rest = "";
    for (let at = 0; at < text.length;) {
      const here = isBeginning(text, at) ? byBeginning.get(beginning(text, at)) : undefined;
      const named = here?.filter(({ name }) => standsAt(text, at, name)) ?? [];
      const longest = named[0]?.name.length ?? 0;
      for (const { as, id, name } of named) if (name.length === longest) found[as].add(id);
      rest += longest > 0 ? " " : text.charAt(at);
      at += Math.max(1, longest);
    }
    for (const id of found.deals)
      for (const party of dataset.deals.get(id)?.parties ?? []) found.companies.add(party);
    return { ...found, rest: rest.replace(/ +/g, " ") };
  };
}

function emptyNames(): Record<NamedAs, Set<string>> {
  return { companies: new Set(), metrics: new Set(), deals: new Set(), scopes: new Set() };
}

/**
 * Lower case, simplified, one spelling of words that have two, every word between single spaces,
 * Chinese ones apart from Latin ones.
 */
export function searchableText(text: string): string {
  const words = simplified(text.normalize("NFKC"))
    .toLowerCase()
    .replace(/['’]s(?![\p{L}\p{N}])/gu, "")
    .replace(/annuali[sz]ed/g, "annualised")
    .replace(/runrate/g, "run rate")
    .replace(/(?<!\p{L})invested(?!\p{L})/gu, "investment")
    .replace(/[^\p{L}\p{N}+&%]+/gu, " ")
    .replace(/%/g, " % ")
    .replace(/\p{Script=Han}+/gu, " $& ")
    .trim();
  return ` ${words.replace(/ +/g, " ")} `;
}

function spellings(dataset: Dataset): readonly Spelling[] {
  const { entities, metrics, deals, scopes } = dataset;
  const all = [
    ...named("companies", entities.values(), entityNamesOf),
    ...named("metrics", metrics.values(), metricNamesOf),
    ...named("deals", deals.values(), dealNamesOf),
  ];
  const taken = new Set(all.map(({ name }) => name));
  const ofScopes = scopes.flatMap((slug) =>
    scopeSpellings(slug).map((name): Spelling => ({ as: "scopes", id: slug, name })),
  );
  return [...all, ...ofScopes.filter(({ name }) => !taken.has(name))].filter(
    ({ name }) => name.length >= SHORTEST_NAME,
  );
}

function named<T extends { readonly id: string }>(
  as: NamedAs,
  things: Iterable<T>,
  namesOf: (thing: T) => readonly string[],
): readonly Spelling[] {
  return [...things].flatMap((thing) =>
    namesOf(thing).map((name) => ({ as, id: thing.id, name: searchableText(name).trim() })),
  );
}

function scopeSpellings(slug: string): readonly string[] {
  const known = SCOPE_NAMES.get(slug);
  const names = known ? [known.en, known.zh, ...known.others] : [];
  return [slug, ...names].map((name) => searchableText(name).trim());
}

const HAN = /\p{Script=Han}/u;

/** What a name at a place is looked up by: its first Latin word, or its first Chinese character. */
function beginning(text: string, at = 0): string {
  const first = text.charAt(at);
  if (HAN.test(first)) return first;
  const end = text.indexOf(" ", at);
  return text.slice(at, end === -1 ? undefined : end);
}

function isBeginning(text: string, at: number): boolean {
  return HAN.test(text.charAt(at)) || (text.charAt(at) !== " " && text.charAt(at - 1) === " ");
}

function standsAt(text: string, at: number, name: string): boolean {
  if (!text.startsWith(name, at)) return false;
  return HAN.test(name.charAt(name.length - 1)) || text.charAt(at + name.length) === " ";
}
