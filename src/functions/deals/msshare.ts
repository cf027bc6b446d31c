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
    errors: [
      {
        formula: '=AIFIN.MSSHARE("much")',
        code: "#VALUE!",
        words: {
          en: "A profit is a number: a text, a blank or an error in the range is refused with its place, and nothing is computed by half.",
          zh: "利润须为数字：区域中的文本、空白或错误会连同位置被拒绝，不会只算一半。",
        },
      },
      {
        formula: '=AIFIN.MSSHARE(20,,"Mag=Billions; Rate=75")',
        code: "#VALUE!",
        words: {
          en: "Rates are fractions: write 0.75, not 75.",
          zh: "比例为小数：请写 0.75，而非 75。",
        },
      },
    ],
    summary: {
      en: "Microsoft's part of OpenAI's profit under the reported terms: 75% until it has recovered $13bn, 49% after that, up to a cap.",
      zh: "按所报道条款微软可分得的 OpenAI 利润：收回 130 亿美元之前为 75%，之后为 49%，直至上限。",
    },
    parameters: [PROFIT, PRIOR, allScenarios<ProfitShareOptions>(PROFIT_SHARE_OPTIONS)],
    equation:
      "share(x) = min(Rate·x, Recovery) + RateAfter·max(0, x − Recovery/Rate), at most Cap; period t: share(xₜ) − share(xₜ₋₁)",
    use: {
      en: "To take Microsoft's slice out of a profit forecast. Along the periods the state carries; losses pay nothing and are not clawed back (Losses=carry nets them). No article prints the cap (Cap= sets one, CapOn=after counts only what comes after the recovery) nor what the first investors are owed (First=; profit then counts from before they are repaid). Rate=, Recovery= and RateAfter= replace the reported terms. Out=table shows the tiers by period, Out=remaining what is left to the cap, Out=check the control sum.",
      zh: "用于从利润预测中扣除微软的份额。状态逐期结转；亏损不付款也不追回（Losses=carry 则抵减）。各文均未载明上限（Cap= 设定；CapOn=after 只计收回投资之后所得），也未载明应付首批投资者的金额（First=；此时利润自其获偿之前起算）。Rate=、Recovery=、RateAfter= 可替换所报道的条款。Out=table 逐期列出各档，Out=remaining 为距上限余额，Out=check 为校验和。",
    },
    avoid: {
      en: "Not for revenue: the two-way share of revenue is REVSHARE. Assumed: no interest on what is recovered, only profit counts towards it, nothing before the first investors are repaid or beyond the cap. The cap may be raised. Not printed: whether it counts the recovered amount, the definition of profit, how often it is settled, who gets the rest, whether the terms outlived the restructuring of 2025. For tiers of your own use WATERFALL.",
      zh: "不用于收入：双向收入分成请用 REVSHARE。假定：应收回金额不计息，只有利润计入回收，首批投资者获偿之前及达到上限之后不分。上限可能提高。未载明：上限是否含已收回金额、利润的定义、结算频率、其余归谁，以及条款在 2025 年重组后是否仍有效。自定档位请用 WATERFALL。",
    },
    examples: [
      {
        formula: '=AIFIN.MSSHARE(20,,"Mag=Billions")',
        answer: 14.306666666666667,
        says: { en: "of 20 billion, 14.3 billion", zh: "200 亿中分得 143 亿" },
      },
      {
        formula: '=AIFIN.MSSHARE({10,10},,"Mag=Billions")',
        answer: [[7.5, 6.806666666666667]],
        says: { en: "the second year begins where the first ended", zh: "第二年接续第一年" },
      },
      {
        formula: '=AIFIN.MSSHARE({-10,20},,"Mag=Billions; Losses=carry")',
        answer: [[0, 7.5]],
        says: { en: "a loss is made up first", zh: "先弥补亏损" },
      },
      {
        formula: '=AIFIN.MSSHARE(1000,,"Mag=Billions; Cap=20")',
        answer: 20,
        says: {
          en: "with a cap of 20 billion on all that is received",
          zh: "以合计所得 200 亿为上限",
        },
      },
    ],
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
