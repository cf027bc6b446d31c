/** The languages AIFIN speaks. */
export type Language = "en" | "zh";

/** One sentence or name in every language. */
export type Words = Readonly<Record<Language, string>>;
