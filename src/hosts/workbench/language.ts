/** A sentence in the language of the page; where there is no page, in English. */
export function inPageLanguage(en: string, zh: string): string {
  const { document } = globalThis as Partial<typeof globalThis>; // The command line has none.
  return document?.documentElement.lang.startsWith("zh") ? zh : en;
}
