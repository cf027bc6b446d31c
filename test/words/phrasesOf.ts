export interface Phrase {
  readonly path: string;
  readonly text: string;
  /** Whether it names something that it is given. */
  readonly names: boolean;
}

/** Every phrase of a language by its path, functions called with plain arguments. */
export function phrasesOf(words: object, path = ""): readonly Phrase[] {
  return Object.entries(words).flatMap(([name, phrase]: [string, unknown]) => {
    const here = `${path}/${name}`;
    if (typeof phrase === "function")
      return { path: here, text: String(Reflect.apply(phrase, null, [2, 7, 5])), names: true };
    return typeof phrase === "string"
      ? { path: here, text: phrase, names: false }
      : phrasesOf(Object(phrase) as object, here);
  });
}
