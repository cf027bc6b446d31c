/** Chooses between the two wordings of a sentence; each host knows its language. */
export type Said = (en: string, zh: string) => string;
