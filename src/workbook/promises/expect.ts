import { isHostFailure } from "../../core/workbook/workbook";

/** A promise that is not kept: something else was found than was promised. */
export class BrokenPromise extends Error {
  override readonly name = "Unkept";

  constructor(
    readonly found: unknown,
    readonly expected: unknown,
  ) {
    super(`Found ${valueText(found)}, expected ${valueText(expected)}.`);
  }
}

/** @throws {BrokenPromise} unless both are the same, member by member. */
export function expectSame(found: unknown, expected: unknown): void {
  if (!isSame(found, expected)) throw new BrokenPromise(found, expected);
}

/** A program needs time to calculate and to tell: so long at most. */
const LONGEST_MS = 10_000;
const ASKED_EVERY_MS = 20;

/** Looks until what is found is the same. @throws {BrokenPromise} with what was found last. */
export async function expectAtLast(
  find: () => unknown,
  expected: unknown,
  milliseconds = LONGEST_MS,
): Promise<void> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const found = await find();
    if (isSame(found, expected)) return;
    if (Date.now() > end) throw new BrokenPromise(found, expected);
    await new Promise((resolve) => setTimeout(resolve, ASKED_EVERY_MS));
  }
}

/**
 * @param naming What the refusal must name.
 * @throws {BrokenPromise} unless the host refuses, with words.
 */
export async function expectRefused(promise: Promise<unknown>, naming = ""): Promise<void> {
  const refusal: unknown = await promise.then(
    () => null,
    (failure: unknown) => failure,
  );
  if (!isHostFailure(refusal)) throw new BrokenPromise(refusal, "a refusal");
  if (!refusal.message.includes(naming)) throw new BrokenPromise(refusal.message, naming);
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [ours, theirs] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return [...new Set([...ours.keys(), ...theirs.keys()])].every((key) =>
    isSame(ours.get(key), theirs.get(key)),
  );
}

/** As much of a value as a person reads. */
const MOST_SHOWN = 300;

function valueText(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = value instanceof Error ? value.message : JSON.stringify(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)} …` : text;
}
