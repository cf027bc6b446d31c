/** The languages AIFIN speaks. */
export const LANGUAGES = ["en", "zh"] as const;

export type Language = (typeof LANGUAGES)[number];

export function isLanguage(text: string | null): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** One sentence or name in every language. */
export type Words = Readonly<Record<Language, string>>;
