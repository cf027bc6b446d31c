/**
 * The areas of the pane, each for one job, in the order of their tabs, with their pages in the
 * order of theirs. An area opens at its first page, or where it was left.
 */
export const AREAS = {
  find: ["figures", "charts", "functions"],
  cell: ["cell"],
  workbook: ["audit", "freeze", "settings", "check"],
  data: ["packs", "sources", "deals"],
} as const;

export type AreaId = keyof typeof AREAS;
export type PageId = (typeof AREAS)[AreaId][number];

export const AREA_IDS = Object.keys(AREAS) as readonly AreaId[]; // The record's own keys.

export function pagesIn(area: AreaId): readonly PageId[] {
  return AREAS[area];
}

/** The area that a page stands in. */
export function areaOf(page: PageId): AreaId {
  return AREA_IDS.find((area) => pagesIn(area).includes(page)) ?? "cell";
}
