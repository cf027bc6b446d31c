/** Everything that the page of the settings says in one language. */
export const settingsEn = {
  title: "Settings of this workbook",
  about:
    "They are kept in the workbook and hold for every formula that does not say otherwise itself. Each change calculates the workbook again.",
  asOf: "As of",
  asOfHelp:
    "Only figures that were public by this day count, unless a formula names an as-of of its own. Terms of deals have no as-of.",
  release: (day: string) => `Data release, ${day}`,
  knownDay: (day: string, figures: string) => `${day} (${figures} figures known)`,
  otherDay: "Another day…",
  day: "Day",
  dayHelp: "A day such as 2025-11-30; a month or a year counts to its end. Confirm with Enter.",
  useDay: "Use this day",
  noDay: "This is no day: write it as 2025-11-30, 2025-11 or 2025.",
  beforeAll: (first: string) =>
    `Nothing was public by this day: the first figure came on ${first}.`,
  afterRelease: (released: string) =>
    `The data ends on ${released}: a later day gives the same answers.`,
  mag: "Unit of amounts (Mag)",
  magHelp:
    "In this unit amounts come out, and amounts that formulas are given go in, where a formula names no Mag. Formulas that count on single dollars change their meaning: check them.",
  dollars: "Single dollars",
  /** A unit of amounts by its name in this language and by the one that formulas take. */
  scale: (own: string, unit: string, name: string) => `${own} ${unit} (${name})`,
  style: "Citation style",
  styleHelp: "For CITE and BIBLIOGRAPHY where they name none.",
  defaultStyle: "APA",
  citationLanguage: "Language of citations",
  styleLanguage: "The style's own",
  languages: { en: "English", zh: "Chinese" },
  cards: "Show sources on cells (cards)",
  cardsHelp:
    "Plain numbers are smaller and faster, for very large models; an Excel without cards shows them by itself. SOURCE, CITE and TRACE still find what is behind such a cell by its address.",
  paneLanguage: "Language of this pane",
  programLanguage: "As the program around the sheet",
  reset: "Back to the defaults",
  calculating: "Calculating…",
  calculated: "Kept, and every AIFIN cell is calculated by it.",
  cardsShown: "Every AIFIN cell carries its source again.",
  numbersShown: "Every AIFIN cell now holds a plain number.",
  allByDefault: "All settings are the defaults again, and every AIFIN cell is calculated by them.",
  /** The workbook cannot be asked what it keeps. */
  unread: (message: string) =>
    `The settings could not be read; AIFIN tries again, and its cells wait until then: ${message}`,
  /** The workbook did not keep the change. */
  unkept: (message: string) => `Nothing has changed: ${message}`,
  /** The change is kept, but the cells are as they were. */
  uncalculated: (message: string) =>
    `The setting counts from the next calculation, but the cells still hold what they held: ${message}`,
};
