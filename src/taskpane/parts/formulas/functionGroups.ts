import type { Family, FunctionHelp } from "../../../core/library/functionHelp";
import { nameIndex } from "../../../core/words/nameIndex";
import { nearestNames } from "../../../core/words/nearestNames";

/** Functions under one heading of the list: a family, or those whose name was asked for. */
export interface FunctionGroup {
  readonly of: Family | "named";
  readonly functions: readonly FunctionHelp[];
}

/**
 * The functions that a search finds, in the order of the help, those whose name begins with the
 * query before all others. Every word of the query must begin a word of the function's name,
 * summary, use or parameters, in either language, any case or width; Chinese words may stand
 * anywhere. A formula finds the function it calls. An empty query finds everything.
 */
export function functionGroups(
  help: readonly FunctionHelp[],
  query: string,
): readonly FunctionGroup[] {
  const request = nameIn(query);
  const wanted = words(request);
  const found = help.filter((one) => containsAll(words(textOf(one)), wanted));
  const isNamed = ({ id }: FunctionHelp) =>
    request !== "" && id.toLowerCase().startsWith(request.toLowerCase());
  const others = found.filter((one) => !isNamed(one));
  const families = new Set(others.map(({ family }) => family));
  return [
    { of: "named" as const, functions: found.filter(isNamed) },
    ...[...families].map((of) => ({ of, functions: others.filter(({ family }) => family === of) })),
  ].filter(({ functions }) => functions.length > 0);
}

/**
 * The function of a name, written with or without `AIFIN.`, in any case and width; undefined when
 * there is none.
 */
export function functionNamed(
  help: readonly FunctionHelp[],
  name: string,
): FunctionHelp | undefined {
  return nameIndex(help, ({ id }) => [id]).find(nameIn(name));
}

/** The three names of functions nearest to a name that no function has; best first. */
export function idsNear(help: readonly FunctionHelp[], name: string): readonly string[] {
  return nearestNames(
    nameIndex(help, ({ id }) => [id]),
    nameIn(name),
    SUGGESTED,
  );
}

/**
 * The three functions whose name, or a word of whose summary, is nearest to a query that found
 * nothing; best first.
 */
export function idsFor(help: readonly FunctionHelp[], query: string): readonly string[] {
  const named = help.map(({ id }) => [id]);
  const described = help.map(({ id, summary }) => [
    id,
    ...words(summary.en).filter((word) => word.length >= SHORTEST_WORD),
    ...words(summary.zh),
  ]);
  // A word that is also a function's name leads there, not to the first summary that it stands in.
  return nearestNames(
    nameIndex([...named, ...described], (all) => all),
    nameIn(query),
    SUGGESTED,
  );
}

const SUGGESTED = 3;
/** Shorter words are near to everything. */
const SHORTEST_WORD = 4;

/** What is asked for in a query that is written as in a cell: of `=AIFIN.ARR("OpenAI")`, `ARR`. */
function nameIn(query: string): string {
  return query
    .normalize("NFKC")
    .trim()
    .replace(/^=?\s*AIFIN\./i, "")
    .replace(/\(.*$/s, "");
}

function containsAll(text: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) =>
    text.some((one) => (HAN.test(word) ? one.includes(word) : one.startsWith(word))),
  );
}

const HAN = /\p{Script=Han}/u;

/** Runs of Chinese characters, and the words of other scripts. */
function words(text: string): readonly string[] {
  const folded = text.normalize("NFKC").toLowerCase();
  return folded.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
}

function textOf({ id, summary, use, parameters }: FunctionHelp): string {
  const texts = [summary, use, ...parameters.map((parameter) => parameter.words)];
  return [
    id,
    ...parameters.map(({ name }) => name),
    ...texts.flatMap(({ en, zh }) => [en, zh]),
  ].join(" ");
}
