import { absentWord } from "../facts/absentWords";
import { notInTheData } from "../facts/notInTheData";
import { scopeOf } from "../facts/scopeOf";
import type { Dataset } from "../facts/dataset";
import { Failure } from "../words/failure";
import { type Findable, FINDABLE_KINDS, type FindableKind, findables } from "./findable";
import {
  type SimilarityKind,
  similarity,
  type Similarity,
  misspelling,
  type FoldedSpelling,
  foldedSpelling,
} from "../words/similarity";
import { onePer } from "../library/onePer";

/** A thing that a text may mean, and why. */
export interface LookForMatch extends Findable, Similarity {
  /** The name of it that the text is nearest to. */
  readonly matched: string;
}

/**
 * What a text may mean: companies, metrics, deals, documents and scopes by any name in any
 * language, a part of it, several of its words, or a misspelling; the nearest first, each once.
 * After what only contains the words, or is like them, stands what each word alone names.
 * @param kind Only things of this kind; null for all.
 * @throws {Failure} `bad-input` for a text without letters or digits, or longer than any name;
 *   `not-found` when nothing is near.
 */
export function lookFor(
  dataset: Dataset,
  text: string,
  kind: FindableKind | null,
): readonly LookForMatch[] {
  const request = foldedSpelling(text);
  const { length } = request.whole.letters;
  if (length === 0 || length > LONGEST_TEXT) throw noName(text);
  const entries = entriesOf(dataset);
  const wanted = kind === null ? entries : entries.filter(({ thing }) => thing.kind === kind);
  const nearest = near(request, wanted);
  const isNamed = nearest.some(({ how }) => how === "exact" || how === "begins");
  const all =
    isNamed || absentWord(text, null)
      ? withOwnScopes(dataset, nearest, text, wanted)
      : withWords(nearest, text, wanted);
  if (all.length > 0) return all;
  throw nothingNear(dataset, text, kind, kind === null ? [] : near(request, entries));
}

function near(request: FoldedSpelling, entries: readonly Entry[]): readonly LookForMatch[] {
  return entries
    .flatMap(
      (entry) => found(request, entry, similarity) ?? found(request, entry, misspelling) ?? [],
    )
    .sort(nearestFirst);
}

/** With the scopes that a word of the text names, of which the metric that it names has figures. */
function withOwnScopes(
  dataset: Dataset,
  nearest: readonly LookForMatch[],
  text: string,
  entries: readonly Entry[],
): readonly LookForMatch[] {
  const metrics = nearest.filter(({ kind, how }) => kind === "metric" && how === "exact");
  const isOwn = ({ kind, id }: LookForMatch) =>
    kind === "scope" &&
    dataset.facts.some(
      (fact) => scopeOf(fact) === id && metrics.some((metric) => metric.id === fact.metric),
    );
  const scopes = withWords([], text, entries).filter(isOwn);
  return [...nearest, ...scopes.filter(({ id }) => nearest.every((one) => one.id !== id))];
}

/** With the things that a word of the text names by itself: `OpenAI valuation`, 估值 老股. */
function withWords(
  nearest: readonly LookForMatch[],
  text: string,
  entries: readonly Entry[],
): readonly LookForMatch[] {
  const words = text.trim().split(/\s+/);
  const named = words.flatMap((word) =>
    near(foldedSpelling(word), entries).filter(({ how }) => how === "exact"),
  );
  const all = [...nearest, ...named];
  return all.filter(
    (one, at) => all.findIndex(({ kind, id }) => kind === one.kind && id === one.id) === at,
  );
}

/** More letters than any name has. */
const LONGEST_TEXT = 250;

/** A thing and its names, folded. */
interface Entry {
  readonly thing: Findable;
  readonly spellings: readonly FoldedSpelling[];
}

const entriesOf = onePer((dataset: Dataset): readonly Entry[] =>
  findables(dataset).map((thing) => ({ thing, spellings: thing.names.map(foldedSpelling) })),
);

/** The thing by the nearest of its names, as far as they are compared; null where none is near. */
function found(
  request: FoldedSpelling,
  { thing, spellings }: Entry,
  compared: (request: FoldedSpelling, name: FoldedSpelling) => Similarity | null,
): LookForMatch | null {
  let best: LookForMatch | null = null;
  for (const name of spellings) {
    const like = compared(request, name);
    if (like && (best === null || byLikeness(like, best) < 0))
      best = { ...thing, ...like, matched: name.text };
  }
  return best;
}

const ORDER: readonly SimilarityKind[] = ["exact", "begins", "contains", "similar"];

function byLikeness(a: Similarity, b: Similarity): number {
  return ORDER.indexOf(a.how) - ORDER.indexOf(b.how) || a.distance - b.distance;
}

function nearestFirst(a: LookForMatch, b: LookForMatch): number {
  return (
    byLikeness(a, b) ||
    FINDABLE_KINDS.indexOf(a.kind) - FINDABLE_KINDS.indexOf(b.kind) ||
    (a.id < b.id ? -1 : 1)
  );
}

function noName(text: string): Failure {
  const was = text.trim().slice(0, SHOWN);
  return new Failure("bad-input", {
    en: `Expected a name or a part of one, at most ${LONGEST_TEXT} letters and digits, found "${was}".`,
    zh: `应为名称或其一部分（至多 ${LONGEST_TEXT} 个字母、汉字或数字），实际为“${was}”。`,
  });
}

function nothingNear(
  dataset: Dataset,
  text: string,
  kind: FindableKind | null,
  elsewhere: readonly LookForMatch[],
): Failure {
  const was = text.trim().slice(0, SHOWN);
  const kinds = [...new Set(elsewhere.map((one) => one.kind))];
  if (kind !== null && kinds.length > 0)
    return new Failure("not-found", {
      en: `No ${kind} is called anything like "${was}", but there is with: ${kinds.map((one) => `Kind=${one}`).join(", ")}.`,
      zh: `没有名称近似“${was}”的此类条目，但另有：${kinds.map((one) => `Kind=${one}`).join("、")}。`,
    });
  const absent = notInTheData(dataset, text);
  if (absent) return absent;
  return new Failure("not-found", {
    en: `Nothing is called anything like "${was}". Try one word of the name, the ticker or the Chinese name; ENTITIES, METRICS and SOURCES list everything.`,
    zh: `没有名称近似“${was}”的条目。请试用名称中的一个词、代码或英文名；ENTITIES、METRICS 与 SOURCES 列出全部。`,
  });
}

/** How much of the text a message repeats. */
const SHOWN = 60;
