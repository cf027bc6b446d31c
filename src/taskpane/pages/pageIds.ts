/** The pages of the pane, in the order of their tabs. */
export const PAGE_IDS = ["cell", "workbook", "sources", "deals", "charts", "functions"] as const;

export type PageId = (typeof PAGE_IDS)[number];
