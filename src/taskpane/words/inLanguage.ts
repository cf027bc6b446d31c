import type { Language, Words } from "../../core/words/words";

/** The name that a language has for a thing; the English one where it has none of its own. */
export function nameIn(
  { name, nameZh }: { readonly name: string; readonly nameZh: string },
  language: Language,
): string {
  return { en: name, zh: nameZh || name }[language];
}

/** One phrase in every language. */
export function inEveryLanguage<T>(
  words: Readonly<Record<Language, T>>,
  phrase: (words: T) => string,
): Words {
  return { en: phrase(words.en), zh: phrase(words.zh) };
}
