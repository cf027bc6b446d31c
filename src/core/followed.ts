import { blockAround } from "./blockAround";
import { addressOf, boxOf } from "./places";
import { type Cell, HostFailure, isToCome, type Soon, type WorkbookReader } from "./workbook";

/**
 * A workbook to work on without waiting: what the host has not told yet is blank, and the work is done once more when it has.
 * Whatever the host refuses is thrown, each time it is asked for.
 */
export type Book = {
  readonly [Question in keyof WorkbookReader]: (
    ...asked: Parameters<WorkbookReader[Question]>
  ) => Awaited<ReturnType<WorkbookReader[Question]>>;
} & {
  /** A part of the work that is done once, as soon as all that it asks for is known. */
  readonly once: <T>(name: string, part: () => T) => T;
};

/** How often the work is done again. What it asks for after that is refused. */
const MOST_ROUNDS = 1_000;

/**
 * Does a work on a workbook, at once where the host answers at once. Where it promises, what the work asks for together is asked of the
 * host together, and single cells are read with those around them: each question costs a conversation.
 * @param work Gives the same answer to the same workbook, and changes nothing: it may be done many times.
 * @throws what the work throws once all that it asked for is known.
 */
export function followed<T>(reader: WorkbookReader, work: (book: Book) => T): Soon<T> {
  const known = new Map<string, Known>();
  const parts = new Map<string, { readonly value: unknown }>();
  let missing: Promise<unknown>[] = [];
  let rounds = 0;
  let isSlow = false;
  const ask = <T>(question: unknown, put: () => Soon<T>, blank: T): T => {
    const key = JSON.stringify(question);
    const found = known.get(key) ?? (rounds > MOST_ROUNDS ? TOO_FAR : attempt(put));
    known.set(key, found);
    if (isToCome(found)) {
      isSlow = true;
      missing.push(found.then((answer) => known.set(key, answer)));
      return blank;
    }
    if ("failure" in found) throw found.failure;
    return found.value as T; // What this question was answered with.
  };
  const usedRange: Book["usedRange"] = (sheet) =>
    ask(["used", sheet], () => reader.usedRange(sheet), null);
  const readOnly: Book["read"] = (place) =>
    ask(["read", place], () => reader.read(place), NO_CELLS);
  const read: Book["read"] = (place) => {
    if (!isSlow || known.has(JSON.stringify(["read", place]))) return readOnly(place);
    const asked = missing.length;
    const [range, used] = [boxOf(place.address), boxOf(usedRange(place.sheet)?.address ?? "")];
    if (missing.length > asked) return NO_CELLS;
    const block = range && used && blockAround(range, used);
    if (!block) return readOnly(place);
    const rows = readOnly({ sheet: place.sheet, address: addressOf(block) });
    return rows
      .slice(range.top - block.top, range.bottom - block.top + 1)
      .map((row) => row.slice(range.left - block.left, range.right - block.left + 1));
  };
  const book: Book = {
    read,
    usedRange,
    spillParent: (place) => ask(["spill", place], () => reader.spillParent(place), null),
    namedPlace: (name, sheet) =>
      ask(["name", name.toLowerCase(), sheet], () => reader.namedPlace(name, sheet), null),
    once: <T>(name: string, part: () => T) => {
      const done = parts.get(name);
      if (done) return done.value as T; // A name stands for one part.
      const asked = missing.length;
      const value = part();
      if (missing.length === asked) parts.set(name, { value });
      return value;
    },
  };
  const round = (): Soon<T> => {
    missing = [];
    rounds++;
    const done = outcome(() => work(book));
    if (missing.length > 0) return Promise.all(missing).then(round);
    if ("failure" in done) throw done.failure;
    return done.value;
  };
  return round();
}

type Outcome<T> = { readonly value: T } | { readonly failure: unknown };
type Known = Outcome<unknown> | Promise<Outcome<unknown>>;

const TOO_FAR: Outcome<never> = {
  failure: new HostFailure(
    "The way through the workbook is too long to be followed to its end. 追溯路径过长，未能追溯到底。",
  ),
};

function attempt<T>(put: () => Soon<T>): Known {
  const asked = outcome(put);
  if ("failure" in asked || !isToCome(asked.value)) return asked;
  return asked.value.then(
    (value: unknown) => ({ value }),
    (failure: unknown) => ({ failure }),
  );
}

function outcome<T>(work: () => T): Outcome<T> {
  try {
    return { value: work() };
  } catch (failure) {
    return { failure };
  }
}

/** The shape does not matter to a work that is done again. */
const NO_CELLS: readonly (readonly Cell[])[] = [];
