import { isToCome, type Soon, type WorkbookReader } from "./workbook";

/**
 * A workbook to work on without waiting: what the host has not told yet is blank, and the work is done once more when it has.
 * Whatever the host refuses is thrown, each time it is asked for.
 */
export type Book = {
  readonly [Question in keyof WorkbookReader]: (
    ...asked: Parameters<WorkbookReader[Question]>
  ) => Awaited<ReturnType<WorkbookReader[Question]>>;
};

/** A formula that leads from cell to cell is one round a step; a longer way is not followed. */
const MOST_ROUNDS = 2_000;

/**
 * Does a work on a workbook, at once where the host answers at once. What the work asks for together is asked of the host together.
 * @param work Gives the same answer to the same workbook, and changes nothing: it may be done many times.
 * @throws what the work throws once all that it asked for is known.
 */
export function followed<T>(reader: WorkbookReader, work: (book: Book) => T): Soon<T> {
  const known = new Map<string, Known>();
  let missing: Promise<unknown>[] = [];
  const ask = <A, T>(name: string, question: A, put: (question: A) => Soon<T>, blank: T): T => {
    const key = `${name} ${JSON.stringify(question)}`;
    const found = known.get(key) ?? attempt(() => put(question));
    known.set(key, found);
    if (isToCome(found)) {
      missing.push(found.then((answer) => known.set(key, answer)));
      return blank;
    }
    if ("failure" in found) throw found.failure;
    return found.value as T; // What this question was answered with.
  };
  const book: Book = {
    read: (place) => ask("read", place, reader.read, NO_CELLS),
    spillParent: (place) => ask("spill", place, reader.spillParent, null),
    namedPlace: (name, sheet) =>
      ask("name", [name.toLowerCase(), sheet], () => reader.namedPlace(name, sheet), null),
    usedRange: (sheet) => ask("used", sheet, reader.usedRange, null),
  };
  const round = (left: number): Soon<T> => {
    missing = [];
    const done = outcome(() => work(book));
    if (missing.length === 0 || left === 0) {
      if ("failure" in done) throw done.failure;
      return done.value;
    }
    return Promise.all(missing).then(() => round(left - 1));
  };
  return round(MOST_ROUNDS);
}

type Outcome<T> = { readonly value: T } | { readonly failure: unknown };
type Known = Outcome<unknown> | Promise<Outcome<unknown>>;

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
const NO_CELLS: [] = [];
