import { profitShareDeals } from "../../core/deals/dealFormulas";
import type { Deal } from "../../core/facts/fact";
import { oneDeal } from "../kinds/deal";
import type { Values } from "../kinds/kind";
import { defineFunction } from "../record";
import { PROFIT_SHARE_OPTIONS, type ProfitShareOptions } from "./profitShareOptions";
import { sharedProfit } from "./sharedProfit";
import { allScenarios } from "./scenarioParameters";
import { PRIOR, PROFIT } from "./sharingParameters";

export const profitshare = defineFunction<
  [Deal, Values<number>, Values<number>, Values<ProfitShareOptions>]
>({
  id: "PROFITSHARE",
  family: "deals",
  parameters: [
    {
      name: "deal",
      kind: oneDeal(profitShareDeals, { en: "a share of profit", zh: "利润分成" }),
      optional: false,
    },
    PROFIT,
    PRIOR,
    allScenarios<ProfitShareOptions>(PROFIT_SHARE_OPTIONS),
  ],
  body: (dataset, deal, profits, priors, scenarios) =>
    sharedProfit(dataset, deal, profits, priors, scenarios),
});
