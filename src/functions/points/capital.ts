import { shortForm } from "./shortForm";

/** What investors paid, what is left of it and how fast it goes. */

export const valuation = shortForm("VALUATION", "valuation", {
  summary: {
    en: "Value put on a company by a round or a sale of shares, in dollars.",
    zh: "融资或股份出售对公司给出的估值，单位美元。",
  },
  use: {
    en: "For what investors paid or were to pay. Scope=pre-money and Scope=share-sale are asked for by name.",
    zh: "用于投资者已付或拟付的价格。投前估值与员工售股须用 Scope=pre-money、Scope=share-sale 指明。",
  },
  avoid: {
    en: "Not to compare a share sale with a round, or pre-money with post-money.",
    zh: "不要把员工售股与融资相比，也不要把投前与投后相比。",
  },

  examples: [
    {
      formula: '=AIFIN.VALUATION("OpenAI","2023-Q1")',
      answer: 29_000_000_000,
      says: { en: "when Microsoft pledged its investment", zh: "微软承诺投资之时" },
    },
    {
      formula: '=AIFIN.VALUATION("OpenAI",2025,,"Scope=share-sale; Mag=亿")',
      answer: 5000,
      says: { en: "the share sale of 2025, in 亿", zh: "2025 年员工售股，单位亿美元" },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.VALUATION("OpenAI",2025)',
      code: "#N/A",
      words: {
        en: "For that year there are only prices of one kind: the message names the scopes, such as Scope=share-sale.",
        zh: "该年只有特定口径的价格：提示列出可用范围，如 Scope=share-sale。",
      },
    },
    {
      formula: '=AIFIN.VALUATION("OpenAI",2025,,"Scope=share-sale; Curr=EUR")',
      code: "#N/A",
      words: {
        en: "Only dollars are reported and nothing is converted: multiply by a rate of your own.",
        zh: "仅以美元报道，不作换算：请自行乘以汇率。",
      },
    },
  ],
});

export const funding = shortForm("FUNDING", "funding", {
  summary: {
    en: "Money raised in one round or inflow, in dollars, dated by its report; not a running total.",
    zh: "单次融资或注资的金额，单位美元，以报道时间为准；不是累计额。",
  },
  use: {
    en: "For the size of a round. Scope=chips is money for work on chips; Scope=amazon+google what both have invested so far.",
    zh: "用于某轮融资的规模。Scope=chips 为芯片项目资金；Scope=amazon+google 为两家迄今合计投入。",
  },
  avoid: {
    en: "Not for the value of the company: use VALUATION. Announced is not paid in: look at the status. Do not add rounds up without reading their notes.",
    zh: "不用于公司价值：请用 VALUATION。宣布不等于到账，请看状态。未读说明前不要把各轮相加。",
  },
  examples: [
    {
      formula: '=AIFIN.FUNDING("OpenAI",2025,,"Mag=Billions")',
      answer: 41,
      says: { en: "the round of 2025, as planned", zh: "2025 年的融资（计划）" },
    },
    {
      formula: '=AIFIN.FUNDING("OpenAI","2023-12",,"Scope=chips; Out=low; Mag=Billions")',
      answer: 8,
      says: { en: "the lower end of a printed range", zh: "所印区间的下限" },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.FUNDING("OpenAI","2023-12",,"Scope=chips")',
      code: "#N/A",
      words: {
        en: "Only a range is printed: ask for Out=low or Out=high.",
        zh: "原文只有区间：请用 Out=low 或 Out=high。",
      },
    },
  ],
});

export const cash = shortForm("CASH", "cash", {
  summary: {
    en: "Cash that a company held at a date, in dollars.",
    zh: "公司在某一时点持有的现金，单位美元。",
  },
  use: {
    en: "For a balance. A year gives its last one, a date the last on or before it.",
    zh: "用于余额。年份取该年最后一个，日期取该日或之前最近一个。",
  },
  avoid: {
    en: "Funding announced and not yet paid in is not cash: use FUNDING. For how long it lasts use RUNWAY.",
    zh: "已宣布未到账的融资不是现金：请用 FUNDING。可维持多久请用 RUNWAY。",
  },
  examples: [
    {
      formula: '=AIFIN.CASH("OpenAI",2024)',
      answer: 7_600_000_000,
      says: { en: "OpenAI's cash at the end of 2024", zh: "OpenAI 2024 年末的现金" },
    },
    {
      formula: '=AIFIN.CASH("OpenAI",2025,,"Fill=prior; Mag=Billions")',
      answer: 7.6,
      says: { en: "the last balance before, carried forward", zh: "沿用之前最近的余额" },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.CASH("OpenAI",2025)',
      code: "#N/A",
      words: {
        en: "No balance of that year is reported: Fill=prior carries the last one forward and says so.",
        zh: "该年没有报道余额：Fill=prior 可沿用之前最近的余额并予注明。",
      },
    },
  ],
});

export const burn = shortForm("BURN", "burn", {
  summary: {
    en: "Cash used up over exactly one period, in dollars.",
    zh: "恰为某一期间内消耗的现金，单位美元。",
  },
  use: {
    en: "For what goes out beyond what customers pay. The articles print projections: the status says so.",
    zh: "用于支出超出客户付款的部分。各文所印多为预测，状态会注明。",
  },
  avoid: {
    en: "Neither a loss of the accounts nor spending on computing: for that use SPEND. A span of years is not their sum: the article's own total has its own period (2025..2029).",
    zh: "既不是会计亏损，也不是算力支出（请用 SPEND）。多年合计以文中自有期间为准（2025..2029），不由各年相加。",
  },
  examples: [
    {
      formula: '=AIFIN.BURN("OpenAI",{2025,2026},,"Mag=Billions")',
      answer: [[8, 17]],
      says: { en: "two years, both projected", zh: "两年，均为预测" },
    },
    {
      formula: '=AIFIN.BURN("OpenAI","2025..2029",,"Mag=Billions")',
      answer: 100,
      says: { en: "in all until a profit may come", zh: "可能盈利之前的合计" },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.BURN("OpenAI",2026,,"Status=actual")',
      code: "#N/A",
      words: {
        en: "Nothing of that status is known: the message names the statuses that exist.",
        zh: "没有该状态的数字：提示列出现有状态。",
      },
    },
  ],
});
