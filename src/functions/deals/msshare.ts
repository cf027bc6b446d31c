import type { Values } from "../kinds/kind";
import { defineFunction } from "../record";
import { PROFIT_SHARE_OPTIONS, type ProfitShareOptions } from "./profitShareOptions";
import { sharedProfit } from "./sharedProfit";
import { allScenarios } from "./scenarioParameters";
import { PRIOR, PROFIT } from "./sharingParameters";
import { dealById } from "../../core/deals/dealById";

export const msshare = defineFunction<[Values<number>, Values<number>, Values<ProfitShareOptions>]>(
  {
    id: "MSSHARE",
    family: "deals",
    parameters: [PROFIT, PRIOR, allScenarios<ProfitShareOptions>(PROFIT_SHARE_OPTIONS)],
    body: (dataset, profits, priors, scenarios) =>
      sharedProfit(
        dataset,
        dealById(dataset, "microsoft-profit-share"),
        profits,
        priors,
        scenarios,
      ),
  },
);
