import { profitShareDeals } from "../../core/deals/dealFormulas";
import type { Deal } from "../../core/fact";
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
  summary: {
    en: "The part of each period's profit that a deal of the dataset gives, by the terms that were reported: MSSHARE for any such deal.",
    zh: "按数据集中某项协议所报道的条款，各期利润应分出的部分：即适用于任一此类协议的 MSSHARE。",
  },
  parameters: [
    {
      name: "deal",
      kind: oneDeal(profitShareDeals, { en: "a share of profit", zh: "利润分成" }),
      optional: false,
      words: {
        en: 'The deal by id, name or party ("microsoft-profit-share"), one cell. DEALS lists all',
        zh: "协议的编号、名称或一方（如 “microsoft-profit-share”），一个单元格。DEALS 列出全部",
      },
    },
    PROFIT,
    PRIOR,
    allScenarios<ProfitShareOptions>(PROFIT_SHARE_OPTIONS),
  ],
  equation:
    "share(x) = min(Rate·x, Recovery) + RateAfter·max(0, x − Recovery/Rate), at most Cap; period t: share(xₜ) − share(xₜ₋₁)",
  use: {
    en: "Where the deal stands in a cell, or where a dataset of your own has another deal of this kind. Options and assumptions are those of MSSHARE.",
    zh: "用于协议写在单元格中，或自有数据集含有其他同类协议的情形。选项与假设同 MSSHARE。",
  },
  avoid: {
    en: "Not for terms of your own from the ground up: WATERFALL takes a table of tiers.",
    zh: "完全自定的条款请用 WATERFALL，它接受档位表。",
  },
  examples: [
    {
      formula: '=AIFIN.PROFITSHARE("microsoft-profit-share",{10,10},,"Mag=Billions")',
      answer: [[7.5, 6.806666666666667]],
      says: { en: "two years of 10 billion", zh: "两年各 100 亿" },
    },
    {
      formula: '=AIFIN.PROFITSHARE("Microsoft",100,,"Mag=Billions; Cap=20; CapOn=after")',
      answer: 33,
      says: {
        en: "with a cap of 20 billion on what comes after the recovery",
        zh: "收回投资之后所得以 200 亿为上限",
      },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.PROFITSHARE("CoreWeave",10)',
      code: "#N/A",
      words: {
        en: "That deal shares no profit: the message names those that do.",
        zh: "该协议不分配利润：提示会列出有此条款者。",
      },
    },
  ],
  body: (dataset, deal, profits, priors, scenarios) =>
    sharedProfit(dataset, deal, profits, priors, scenarios),
});
