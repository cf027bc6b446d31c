import { simplified } from "./simplified";

/**
 * Names as people type them: found whatever their case, width, script, spaces and punctuation.
 */
export interface NameIndex<T> {
  /** The thing of that name, or undefined. Nothing is corrected silently. */
  find(name: string): T | undefined;
  /** The ids of the things that two packs call by one name, which `find` then gives none of. */
  readonly namesakes?: (name: string) => readonly string[];
  /** Every name, with the one that is shown for its thing. */
  readonly all: readonly { readonly name: string; readonly title: string }[];
  /** A title as Chinese messages have it. */
  readonly titleZh: (title: string) => string;
}

/**
 * @param things The things to find.
 * @param namesOf Every name of one thing; the first is the one shown in suggestions. A name that
 *   two things claim belongs to the first.
 * @param titleZhOf What stands for the first name in Chinese messages.
 */
export function nameIndex<T>(
  things: Iterable<T>,
  namesOf: (thing: T) => readonly string[],
  titleZhOf?: (thing: T) => string,
): NameIndex<T> {
  const found = new Map<string, T>();
  const chinese = new Map<string, string>();
  const listed: { name: string; title: string }[] = [];
  for (const thing of things) {
    const all = namesOf(thing).filter((name) => name !== "");
    if (titleZhOf) chinese.set(all[0] ?? "", titleZhOf(thing));
    for (const name of all) {
      const key = foldedName(name);
      if (found.has(key)) continue;
      found.set(key, thing);
      listed.push({ name, title: all[0] ?? name });
    }
  }
  return {
    find: (name) => found.get(foldedName(name)),
    all: listed,
    titleZh: (title) => chinese.get(title) ?? title,
  };
}

/**
 * A name without what people do not mean: case, width, accents, spaces and punctuation; Chinese in
 * simplified characters.
 */
export function foldedName(name: string): string {
  const letters = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+&]/gu, "");
  return simplified(letters);
}
