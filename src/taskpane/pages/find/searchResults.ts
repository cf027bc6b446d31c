import type { Dataset } from "../../../core/facts/dataset";
import { Failure } from "../../../core/words/failure";
import { byName, figureCount } from "../../../core/facts/figures";
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

/** What was found, or why nothing was. */
export type SearchResults = readonly SearchResult[] | Words;

/**
 * What a text may mean, the nearest first: a company and a metric of its in one text (`OpenAI
 * revenue`, `微软收入`), then companies, metrics and deals by any of their names, a part of one, or a
 * misspelling. What has no figure is left out.
 * @returns For an empty text everything there is, by name.
 */
export function searchResults(dataset: Dataset, text: string): SearchResults {
  if (text.trim() === "") return allResults(dataset);
  const pairs = foundPairs(dataset, text);
  try {
    const single = lookFor(dataset, text, null).flatMap((found) => findingOf(found));
    const found = [...pairs, ...single].filter((finding) => hasFigures(dataset, finding));
    return found.length > 0 ? found : NOTHING;
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    return pairs.length > 0 ? pairs : failure.words;
  }
}

const NOTHING = inEveryLanguage(FIND_WORDS, ({ nothing }) => nothing);

function allResults(dataset: Dataset): readonly SearchResult[] {
  return [
    ...byName(dataset.entities.values()).map(({ id }) => finding({ entity: id })),
    ...byName(dataset.metrics.values()).map(({ id }) => finding({ metric: id })),
    ...byName(dataset.deals.values()).map(({ id }) => finding({ deal: id })),
  ].filter((one) => hasFigures(dataset, one));
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

/** Whether there is anything to be asked of it. A deal is there to be looked at in any case. */
function hasFigures(dataset: Dataset, { entity, metric, deal }: SearchResult): boolean {
  if (deal !== null) return true;
  const one = <T>(map: ReadonlyMap<string, T>, id: string | null) =>
    id === null ? [...map.values()] : [map.get(id)].filter((thing) => thing !== undefined);
  const entities = one(dataset.entities, entity);
  return figureCount(dataset, entities, one(dataset.metrics, metric), dataset.released) > 0;
}

/** Every way to read the text as the name of a company beside that of a metric. */
function foundPairs(dataset: Dataset, text: string): readonly SearchResult[] {
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
): readonly SearchResult[] {
  if (entity === undefined) return [];
  return metricsLike(dataset, metric)
    .map(({ id, how }) => finding({ entity, metric: id, isNear: how === "similar" }))
    .filter((pair) => hasFigures(dataset, pair));
}

function metricsLike(dataset: Dataset, text: string): readonly LookForMatch[] {
  try {
    return lookFor(dataset, text, "metric");
  } catch (failure) {
    if (failure instanceof Failure) return [];
    throw failure;
  }
}
