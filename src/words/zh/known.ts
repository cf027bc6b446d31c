import type { knownEn } from "../en/known";

export const knownZh: typeof knownEn = { heading: "Excel 的已知情况" };
