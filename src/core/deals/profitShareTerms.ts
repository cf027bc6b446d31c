import type { DealTermsByKey } from "./terms";

/** The terms of a share of profit: where they stand, and which no article prints. */
export const PROFIT_SHARE_TERMS: DealTermsByKey<
  "rate" | "recovery" | "rateAfter" | "cap" | "first"
> = {
  rate: {
    names: ["Rate", "首档比例"],
    words: { en: "the rate until recovery", zh: "收回投资前的比例" },
    unit: "fraction",
    printed: { metric: "profit-share-rate", scope: "until-recovery" },
    assumed: null,
  },
  recovery: {
    names: ["Recovery", "回收金额"],
    words: { en: "the amount to recover", zh: "应收回的金额" },
    unit: "USD",
    printed: { metric: "recovery-amount", scope: "" },
    assumed: null,
  },
  rateAfter: {
    names: ["RateAfter", "次档比例"],
    words: { en: "the rate after recovery", zh: "收回投资后的比例" },
    unit: "fraction",
    printed: { metric: "profit-share-rate", scope: "after-recovery" },
    assumed: null,
  },
  cap: {
    names: ["Cap", "上限"],
    words: { en: "the cap", zh: "上限" },
    unit: "USD",
    printed: null,
    assumed: {
      value: Infinity,
      words: { en: "uncapped: no cap is printed", zh: "不设上限：各文均未载明上限" },
    },
  },
  first: {
    names: ["First", "首批投资者金额"],
    words: { en: "what the first investors are owed", zh: "应付首批投资者的金额" },
    unit: "USD",
    printed: null,
    assumed: {
      value: 0,
      words: {
        en: "profit after the first investors are repaid",
        zh: "利润自首批投资者获偿后起算",
      },
    },
  },
};
