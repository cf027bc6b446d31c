/** Every phrase of a language by its path, functions called with plain arguments. */
export function phrasesOf(words: object, path = ""): [path: string, phrase: string][] {
  return Object.entries(words).flatMap(([name, phrase]: [string, unknown]) => {
    const here = `${path}/${name}`;
    if (typeof phrase === "function")
      return [[here, String(Reflect.apply(phrase, null, [2, 7, 5]))]];
    return typeof phrase === "string"
      ? [[here, phrase]]
      : phrasesOf(Object(phrase) as object, here);
  });
}
