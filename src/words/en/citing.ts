/** The ways of citing, in one language. */
export const citingEn = {
  style: "Style",
  styles: {
    apa: "APA (7th)",
    chicago: "Chicago (17th)",
    mla: "MLA (9th)",
    harvard: "Harvard",
    gbt7714: "GB/T 7714-2015",
    short: "Short",
    note: "Footnote",
  },
  language: "Language of the citations",
  languages: { own: "The style's own", en: "English", zh: "Chinese" },
};
