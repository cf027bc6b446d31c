/** The language of Excel's own menus, in the two that we speak. */
export function language(): "en" | "zh" {
  return Office.context.displayLanguage.toLowerCase().startsWith("zh") ? "zh" : "en";
}

/** A sentence in the language of Excel's menus. */
export function inOfficeLanguage(en: string, zh: string): string {
  return language() === "zh" ? zh : en;
}
