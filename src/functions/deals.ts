import { commitment } from "./deals/commitment";
import { dealsFunction } from "./deals/dealsTable";
import { dealTerms } from "./deals/dealTerms";
import { equityshare } from "./deals/equityshare";
import { msshare, profitshare } from "./deals/profitShare";
import { postmoney } from "./deals/postmoney";
import { revshare } from "./deals/revshare";
import { softbank } from "./deals/softbank";
import { tranche } from "./deals/tranche";
import { warrant } from "./deals/warrant";
import { waterfall } from "./deals/waterfall";
import type { FunctionRecord } from "./record";

/** The terms of the articles as formulas, the engine under them for terms of one's own, and lists of what there is. */
export const deals: readonly FunctionRecord[] = [
  msshare,
  profitshare,
  waterfall,
  tranche,
  revshare,
  softbank,
  warrant,
  commitment,
  equityshare,
  postmoney,
  dealsFunction,
  dealTerms,
];
