/** Chooses between the two wordings of a sentence; each host knows its language. */
export type InLanguage = (en: string, zh: string) => string;
