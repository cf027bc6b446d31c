/** Values that occur again and again, each kept once and spoken of by its number, counted from 0 in the order of first occurrence. */
export interface Interned<T> {
  readonly size: number;
  /** The number of a value; a new value gets the next one. */
  number(value: T): number;
  /** The number of the value with that key, or undefined. */
  find(key: string): number | undefined;
  /** @throws {RangeError} for a number that no value has. */
  at(number: number): T;
}

/** @param keyOf Two values of one key are the same value. */
export function interned<T>(keyOf: (value: T) => string): Interned<T> {
  const values: T[] = [];
  const numbers = new Map<string, number>();
  return {
    get size() {
      return values.length;
    },
    number(value) {
      const key = keyOf(value);
      const found = numbers.get(key);
      if (found !== undefined) return found;
      numbers.set(key, values.length);
      return values.push(value) - 1;
    },
    find: (key) => numbers.get(key),
    at(number) {
      if (!(number in values)) throw new RangeError(`no value has the number ${number}`);
      return values[number] as T; // Just looked up; T itself may admit undefined.
    },
  };
}

export function internedTexts(): Interned<string> {
  return interned((text) => text);
}
