import {
  commitment as commitmentOf,
  type CommitmentOut,
  type CommitmentTerms,
} from "../../core/deals/commitment";
import { contracts } from "../../core/deals/contract";
import type { Deal } from "../../core/fact";
import { periodOn, type WrittenPeriod } from "../../core/relativePeriod";
import { defaultAsOf } from "../context";
import { deal } from "../kinds/deal";
import { period } from "../kinds/period";
import { choice, numberOption, type Option } from "../options";
import { defineFunction } from "../record";
import { baseSaid, contractBase } from "./contractBase";
import { contractStart } from "./contractStart";
import { DEAL_LOOK, dealCell, type DealLook } from "./dealCell";
import { eachScenario } from "./scenarioParameters";

type CommitmentOptions = DealLook & CommitmentTerms & { readonly out: CommitmentOut };

const out: Option<CommitmentOut> = {
  names: ["Out", "输出", "輸出"],
  fallback: "amount",
  read: choice("Out", {
    amount: ["amount", "value", "金额", "金額", "值"],
    remaining: ["remaining", "剩余", "剩餘"],
    share: ["share", "比例"],
    low: ["low", "下限"],
    high: ["high", "上限"],
  }),
};

export const commitment = defineFunction<[Deal, WrittenPeriod, CommitmentOptions]>({
  id: "COMMITMENT",
  family: "deals",
  summary: {
    en: "What a contract comes to, in all or in one year, quarter or other period when it is spread evenly over its length.",
    zh: "合同总额，或按年限平均分摊后落在某年、某季或其他期间的部分。",
  },
  equation:
    "amount = Value · months of the period within the contract ÷ (12 · Years);  remaining = Value · months after it ÷ (12 · Years)",
  parameters: [
    {
      name: "deal",
      kind: deal(contracts, { en: "a contract value", zh: "合同金额" }),
      optional: false,
      words: {
        en: 'A deal by its id or name, or a party that has one such deal ("Oracle", "CoreWeave"); a cell, a range or an array',
        zh: "协议的编号或名称，或只有一项此类协议的一方（“甲骨文”、“CoreWeave”）；可为单元格、区域或数组",
      },
    },
    {
      name: "period",
      kind: period,
      optional: true,
      words: {
        en: "2026, 2026-Q1, 2026..2027, 2026-03-31 or an Excel date; a cell, a range or an array. Default: the whole contract",
        zh: "2026、2026-Q1、2026..2027、2026-03-31 或 Excel 日期；可为单元格、区域或数组。默认：整个合同",
      },
    },
    eachScenario<CommitmentOptions>({
      out,
      value: numberOption("Value", "合同额"),
      years: numberOption("Years", "年限"),
      start: contractStart,
      base: contractBase,
      ...DEAL_LOOK,
    }),
  ],
  use: {
    en: "To put a contract into a forecast by year. Only Oracle's length is printed: Years= sets the others. No start is printed: 1 January of the year in which the contract became known is assumed, and periods not within that time give #N/A; Start=2026 (or a month, a date) sets it, then they give 0. An enlarged contract counts as enlarged; Base=first takes the first. Out=remaining is what is left at the end of the period or date, Out=share the part, Out=low and Out=high the ends of what is printed.",
    zh: "用于将合同按年计入预测。仅甲骨文载明年限，其他须用 Years= 设定。起始日均未载明：假定为合同公开之年的 1 月 1 日，不在该时段内的期间为 #N/A；用 Start=2026（或月份、日期）设定后则为 0。合同扩大者按扩大后计，Base=first 取首份。Out=remaining 为期末或该日之后的余额，Out=share 为占比，Out=low、Out=high 为原文数字的两端。",
  },
  avoid: {
    en: "Spread evenly means derived: the pace, take-or-pay, dates of payment and deliveries are not printed, and some amounts are maxima (Nvidia: up to) or magnitudes. Not spending that happened: SPEND. Contracts with several suppliers are not split among them.",
    zh: "平均分摊属推算：进度、照付不议、付款与交付日期均未载明，有的金额为上限（英伟达）或仅为量级。不是已发生的支出：请用 SPEND。多家供应商的合同不在其间拆分。",
  },
  examples: [
    {
      formula: '=AIFIN.COMMITMENT("Oracle",2026)',
      answer: 60_000_000_000,
      says: { en: "a fifth of 300 billion, derived", zh: "3000 亿的五分之一，推算" },
    },
    {
      formula: '=AIFIN.COMMITMENT("CoreWeave",,"Mag=Billions")',
      answer: 22,
      says: { en: "the contract as enlarged", zh: "扩大后的合同" },
    },
    {
      formula: '=AIFIN.COMMITMENT("Oracle",{2025,2026,2029},"Mag=Billions; Out=remaining")',
      answer: [[240, 180, 0]],
      says: { en: "what is left at the end of each year", zh: "各年末的余额" },
    },
    {
      formula: '=AIFIN.COMMITMENT("CoreWeave",{2025;2026},"Mag=Billions; Years=4; Start=2025-07")',
      answer: [[2.75], [5.5]],
      says: { en: "over four years of your own from July", zh: "自定自 7 月起四年" },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.COMMITMENT("CoreWeave",2026)',
      code: "#N/A",
      words: {
        en: "Its length is not printed: Years=5 sets one.",
        zh: "年限未载明：用 Years=5 设定。",
      },
    },
    {
      formula: '=AIFIN.COMMITMENT("Oracle",2031)',
      code: "#N/A",
      words: {
        en: "Outside the assumed time: Start= sets the beginning.",
        zh: "在假定时段之外：用 Start= 设定起始日。",
      },
    },
    {
      formula: '=AIFIN.COMMITMENT("google-cloud-anthropic")',
      code: "#N/A",
      words: {
        en: "Only a magnitude is printed: Out=low and Out=high give its ends.",
        zh: "仅载明量级：Out=low、Out=high 给出两端。",
      },
    },
  ],
  body: (dataset, deal, written, options, settings) => {
    const { out, mag } = options;
    const asked = periodOn(written, defaultAsOf({ dataset, settings }));
    const { value, how, terms } = commitmentOf(dataset, deal, asked, out, options, mag);
    if (out === "share") return dealCell(value, "fraction", options, how, terms);
    return dealCell(value, "USD", options, how, terms, baseSaid(options));
  },
});
