import type { Dataset } from "../../../core/facts/dataset";
import { Failure } from "../../../core/words/failure";
import type { Fact } from "../../../core/facts/fact";
import { byName, figuresOf } from "../../../core/facts/figures";
import { lookFor, type LookForMatch } from "../../../core/discovery/lookFor";
import type { Words } from "../../../core/words/words";
import { FIND_WORDS } from "../../../words/find";
import { inEveryLanguage } from "../../../words/inLanguage";

/** What a search can lead to: figures of a company, of a metric or of both, or a deal. */
export interface SearchResult {
  readonly entity: string | null;
  readonly metric: string | null;
  readonly deal: string | null;
  /**
   * The name that the text was nearest to, where it is none of those that are shown; else empty.
   */
  readonly matched: string;
  /** Whether the text is a misspelling of the name. */
  readonly isNear: boolean;
}

/** What a search leads to, with every figure that is known of it. */
export interface FoundResult extends SearchResult {
  readonly facts: readonly Fact[];
}

/** What was found, or why nothing was. */
export type SearchResults = readonly FoundResult[] | Words;

/**
 * What a text may mean, the nearest first: a company and a metric of its in one text (`OpenAI
 * revenue`, `微软收入`), then companies, metrics and deals by any of their names, a part of one, or a
 * misspelling. What has no figure is left out.
 * @returns For an empty text everything there is, what most figures are known of first.
 */
export function searchResults(dataset: Dataset, text: string): SearchResults {
  if (text.trim() === "") return allResults(dataset);
  const pairs = foundPairs(dataset, text);
  try {
    const single = lookFor(dataset, text, null).flatMap((found) => findingOf(found));
    const found = [...pairs, ...withFacts(dataset, single)];
    return found.length > 0 ? found : NOTHING;
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    return pairs.length > 0 ? pairs : failure.words;
  }
}

const NOTHING = inEveryLanguage(FIND_WORDS, ({ nothing }) => nothing);

function allResults(dataset: Dataset): readonly FoundResult[] {
  const all = [
    ...byName(dataset.entities.values()).map(({ id }) => finding({ entity: id })),
    ...byName(dataset.metrics.values()).map(({ id }) => finding({ metric: id })),
    ...byName(dataset.deals.values()).map(({ id }) => finding({ deal: id })),
  ];
  return [...withFacts(dataset, all)].sort((a, b) => b.facts.length - a.facts.length);
}

function finding(about: Partial<SearchResult>): SearchResult {
  return { entity: null, metric: null, deal: null, matched: "", isNear: false, ...about };
}

function findingOf({
  kind,
  id,
  name,
  nameZh,
  matched,
  how,
}: LookForMatch): readonly SearchResult[] {
  if (kind !== "entity" && kind !== "metric" && kind !== "deal") return [];
  const isShown = matched === name || matched === nameZh;
  return [finding({ [kind]: id, matched: isShown ? "" : matched, isNear: how === "similar" })];
}

/**
 * Each with its figures, but for what has none to be asked for. A deal is there to be looked at in
 * any case.
 */
function withFacts(dataset: Dataset, results: readonly SearchResult[]): readonly FoundResult[] {
  return results
    .map((result) => ({ ...result, facts: factsAbout(dataset, result) }))
    .filter(({ deal, facts }) => deal !== null || facts.length > 0);
}

function factsAbout(dataset: Dataset, { entity, metric, deal }: SearchResult): readonly Fact[] {
  if (deal !== null) return dataset.factsIn(deal);
  const one = <T>(map: ReadonlyMap<string, T>, id: string | null) =>
    id === null ? [...map.values()] : [map.get(id)].filter((thing) => thing !== undefined);
  const metrics = one(dataset.metrics, metric);
  return one(dataset.entities, entity).flatMap((of) =>
    metrics.flatMap((what) => figuresOf(dataset, of, what, dataset.released)),
  );
}

/** Every way to read the text as the name of a company beside that of a metric. */
function foundPairs(dataset: Dataset, text: string): readonly FoundResult[] {
  const words = wordsOf(text);
  const pairs = words.slice(1).flatMap((_, before) => {
    const parts = [
      words.slice(0, before + 1).join(" "),
      words.slice(before + 1).join(" "),
    ] as const;
    const [first, second] = parts;
    return [
      ...combineResults(dataset, dataset.entityNames.find(first)?.id, second),
      ...combineResults(dataset, dataset.entityNames.find(second)?.id, first),
    ];
  });
  return [...new Map(pairs.map((pair) => [`${pair.entity} ${pair.metric}`, pair])).values()];
}

/** Blanks part words, and so does a change between Chinese and other letters. */
function wordsOf(text: string): readonly string[] {
  return text
    .slice(0, LONGEST)
    .split(/\s+|(?<=\p{Script=Han})(?!\p{Script=Han})|(?<!\p{Script=Han})(?=\p{Script=Han})/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** A longer text is no two names. */
const LONGEST = 120;

function combineResults(
  dataset: Dataset,
  entity: string | undefined,
  metric: string,
): readonly FoundResult[] {
  if (entity === undefined) return [];
  const pairs = metricsLike(dataset, metric).map(({ id, how }) =>
    finding({ entity, metric: id, isNear: how === "similar" }),
  );
  return withFacts(dataset, pairs);
}

function metricsLike(dataset: Dataset, text: string): readonly LookForMatch[] {
  try {
    return lookFor(dataset, text, "metric");
  } catch (failure) {
    if (failure instanceof Failure) return [];
    throw failure;
  }
}
