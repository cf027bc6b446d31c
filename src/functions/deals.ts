import { msshare } from "./deals/msshare";
import type { FunctionRecord } from "./record";

/** The terms of the articles as formulas, by what they share. */
export const deals: readonly FunctionRecord[] = [msshare];
