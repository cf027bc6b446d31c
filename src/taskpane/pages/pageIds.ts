/** The pages of the pane, in the order of their tabs. */
export const PAGE_IDS = ["cell", "workbook", "sources", "freeze", "deals", "functions"] as const;

export type PageId = (typeof PAGE_IDS)[number];
