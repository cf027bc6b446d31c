/** The pages of the pane, in the order of their tabs. */
export const PAGE_IDS = [
  "find",
  "cell",
  "workbook",
  "sources",
  "freeze",
  "deals",
  "charts",
  "functions",
  "settings",
  "check",
] as const;

export type PageId = (typeof PAGE_IDS)[number];
