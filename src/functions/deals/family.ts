import { commitmentFunction } from "./commitment";
import { dealsFunction } from "./dealsTable";
import { dealTerms } from "./dealTerms";
import { equityshare } from "./equityshare";
import { msshare, profitshare } from "./profitShare";
import { postmoney } from "./postmoney";
import { revshare } from "./revshare";
import { softbank } from "./softbank";
import { trancheFunction } from "./tranche";
import { warrantFunction } from "./warrant";
import { waterfall } from "./waterfall";
import type { FunctionRecord } from "../record/record";

/**
 * The terms of the articles as formulas, the engine under them for terms of one's own, and lists of
 * what there is.
 */
export const dealFunctions: readonly FunctionRecord[] = [
  msshare,
  profitshare,
  waterfall,
  trancheFunction,
  revshare,
  softbank,
  warrantFunction,
  commitmentFunction,
  equityshare,
  postmoney,
  dealsFunction,
  dealTerms,
];
