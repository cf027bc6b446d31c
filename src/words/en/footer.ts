/** The foot of the pane: the settings in force in a few words, and the way to their page. */
export const footerEn = {
  /** The button to the page. */
  button: "Settings",
  /** Where the workbook sets nothing. */
  byDefault: "Default settings",
  plainNumbers: "plain numbers",
  asOf: (day: string) => `as of ${day}`,
  citedIn: (style: string) => `citations: ${style}`,
  styles: {
    apa: "APA",
    chicago: "Chicago",
    mla: "MLA",
    harvard: "Harvard",
    gbt7714: "GB/T 7714",
    short: "short",
    note: "footnote",
  },
  calculating: "Calculating…",
  /** What went wrong is said in full on the page. */
  problem: "A setting could not be applied: open Settings to see why.",
};
