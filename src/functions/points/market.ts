import type { Entity, IsoDate } from "../../core/fact";
import { metricNamed } from "../../core/question";
import type { WrittenPeriod } from "../../core/relativePeriod";
import { choice, type Option } from "../options";
import { AS_OF, ENTITY, optionsParameter, PERIOD } from "../parameters";
import { defineFunction } from "../record";
import { point, POINT_OPTIONS, type PointOptions } from "./point";
import { shortForm } from "./shortForm";

/** Customers: how many, how much of the market, what they pay and what is left of it. */

const basis: Option<"weekly-users" | "monthly-users"> = {
  names: ["Basis", "口径"],
  fallback: "weekly-users",
  read: choice("Basis", {
    "weekly-users": ["week", "weekly", "WAU", "周"],
    "monthly-users": ["month", "monthly", "MAU", "月"],
  }),
};

export const users = defineFunction<
  [
    Entity,
    WrittenPeriod,
    IsoDate,
    PointOptions & { readonly basis: "weekly-users" | "monthly-users" },
  ]
>({
  id: "USERS",
  family: "points",
  summary: {
    en: "Active users of a product at a date: people in a week, or with Basis=month in a month.",
    zh: "产品在某一时点的活跃用户：按周计；Basis=month 时按月计。",
  },
  parameters: [
    ENTITY,
    PERIOD,
    AS_OF,
    optionsParameter<PointOptions & { readonly basis: "weekly-users" | "monthly-users" }>({
      ...POINT_OPTIONS,
      basis,
    }),
  ],
  use: {
    en: "For the reach of a product. Mag= scales people as it does money.",
    zh: "用于产品的覆盖面。Mag= 对人数同样适用。",
  },
  avoid: {
    en: 'Weekly and monthly users are never mixed, and neither are paying customers (=AIFIN.GET("Anthropic","customers",,,"Scope=enterprise")) or developers.',
    zh: '周活与月活绝不混用，也不等于付费客户（=AIFIN.GET("Anthropic","客户数",,,"Scope=enterprise")）或开发者。',
  },
  examples: [
    {
      formula: '=AIFIN.USERS("ChatGPT",{2023,2025},,"Mag=Millions")',
      answer: [[100, 800]],
      says: { en: "weekly, in millions", zh: "周活，单位百万" },
    },
    {
      formula: '=AIFIN.USERS("ChatGPT","2023-01",,"Basis=month; Mag=亿")',
      answer: 1,
      says: { en: "monthly, in 亿", zh: "月活，单位亿" },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.USERS("OpenAI",2025)',
      code: "#N/A",
      words: {
        en: "Users are counted for a product: the message names those of the company that have any.",
        zh: "用户按产品统计：提示列出该公司有此数字的产品。",
      },
    },
    {
      formula: '=AIFIN.USERS("ChatGPT",2025,,"Basis=day")',
      code: "#VALUE!",
      words: {
        en: "Only weekly and monthly users are reported.",
        zh: "仅报道周活与月活用户。",
      },
    },
  ],
  body: (dataset, entity, period, asOf, options) =>
    point(dataset, entity, metricNamed(dataset, options.basis), period, asOf, options),
});

export const marketShare = shortForm("MARKETSHARE", "market-share", {
  summary: {
    en: "Part of a market, as a fraction; the scope names the market.",
    zh: "市场占比，以小数表示；范围指明市场。",
  },
  use: {
    en: "For one market at a time: Scope=enterprise or Scope=code-generation.",
    zh: "每次一个市场：Scope=enterprise（企业）或 Scope=code-generation（代码生成）。",
  },
  avoid: {
    en: "Shares of different markets do not compare or add up. Part of a company's own revenue is revenue-mix: GET.",
    zh: "不同市场的份额不可比较或相加。公司自身收入的占比是“收入占比”，请用 GET。",
  },
  examples: [
    {
      formula: '=AIFIN.MARKETSHARE({"Anthropic","OpenAI"},2025,,"Scope=enterprise")',
      answer: [[0.32, 0.25]],
      says: { en: "the enterprise market of 2025", zh: "2025 年企业市场" },
    },
    {
      formula: '=AIFIN.MARKETSHARE("Claude",2025,,"范围=代码生成")',
      answer: 0.42,
      says: { en: "code generation, asked in Chinese", zh: "代码生成，中文选项" },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.MARKETSHARE("OpenAI",2025)',
      code: "#N/A",
      words: {
        en: "The market must be named: the message lists the scopes that exist.",
        zh: "须指明市场：提示列出现有范围。",
      },
    },
  ],
});

export const price = shortForm("PRICE", "price", {
  summary: {
    en: "What a customer pays a month, in dollars; the scope names the plan.",
    zh: "客户每月支付的价格，单位美元；范围指明方案。",
  },
  use: {
    en: "For a plan: Scope=plus, Scope=pro, or the minimum for guaranteed peak access, Scope=gpt-4-peak-minimum.",
    zh: "用于某一方案：Scope=plus、Scope=pro，或高峰期确保使用的最低费用 Scope=gpt-4-peak-minimum。",
  },
  avoid: {
    en: "Not a price per token, and not Excel's own PRICE of a bond. Mag= does not apply to it.",
    zh: "不是按 token 计价，也不是 Excel 自带的债券 PRICE。Mag= 对其不适用。",
  },
  examples: [
    {
      formula: '=AIFIN.PRICE("ChatGPT",2025,,"Scope=plus")',
      answer: 20,
      says: { en: "ChatGPT Plus", zh: "ChatGPT Plus" },
    },
    {
      formula: '=AIFIN.PRICE("Azure OpenAI Service","2024-06",,"Scope=gpt-4-peak-minimum")',
      answer: 185_000,
      says: { en: "guaranteed GPT-4 at peak hours", zh: "高峰期确保使用 GPT-4" },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.PRICE("ChatGPT",2025)',
      code: "#N/A",
      words: {
        en: "The plan must be named: the message lists the scopes that exist.",
        zh: "须指明方案：提示列出现有范围。",
      },
    },
  ],
});

export const margin = shortForm("MARGIN", "gross-margin", {
  summary: {
    en: "Gross margin at a time, as a fraction of revenue.",
    zh: "某一时点的毛利率，占收入的小数。",
  },
  use: { en: "For the margin as the source states it.", zh: "用于来源所述的毛利率。" },
  avoid: {
    en: "Which costs are direct, and whether shares of revenue paid away are among them, is not printed: read the note before comparing.",
    zh: "哪些成本计入、是否先扣除付出的收入分成均未说明：比较前请阅读说明。",
  },
  examples: [
    {
      formula: '=AIFIN.MARGIN("Azure OpenAI Service","2024-06")',
      answer: 0.4,
      says: { en: "about 40%", zh: "约 40%" },
    },
    {
      formula: '=AIFIN.MARGIN("Azure OpenAI Service",2024,,"Out=printed")',
      answer: "40%",
      says: { en: "as the article prints it", zh: "文中所印" },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.MARGIN("Azure",2024)',
      code: "#N/A",
      words: {
        en: "A service within it has the figure, not the whole: the message says what there is.",
        zh: "有此数字的是其中的服务而非整体：提示说明现有内容。",
      },
    },
  ],
});
