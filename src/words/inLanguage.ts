import type { Language, Words } from "../core/words/words";

/** One phrase in every language. */
export function inEveryLanguage<T>(
  words: Readonly<Record<Language, T>>,
  phrase: (words: T) => string,
): Words {
  return { en: phrase(words.en), zh: phrase(words.zh) };
}
