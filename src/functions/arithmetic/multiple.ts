import { multiple as multipleOf } from "../../core/arithmetic/multiple";
import type { Entity, IsoDate, Metric } from "../../core/fact";
import { metricNamed } from "../../core/question";
import { periodOn, type WrittenPeriod } from "../../core/relativePeriod";
import { AS_OF, ENTITY, optionsParameter, PERIOD } from "../parameters";
import { defineFunction } from "../record";
import { measureOption, RECKONING_OPTIONS, type ReckoningOptions, unscaled } from "./options";
import { reckonedCell } from "./reckonedCell";

interface MultipleOptions extends ReckoningOptions {
  readonly basis: Metric | null;
}

const OPTIONS = optionsParameter<MultipleOptions>({
  basis: measureOption(({ id }) => id === "arr" || id === "revenue", {
    en: "ARR or Revenue",
    zh: "年化收入或收入",
  }),
  ...RECKONING_OPTIONS,
});

export const multiple = defineFunction<[Entity, WrittenPeriod, IsoDate, MultipleOptions]>({
  id: "MULTIPLE",
  family: "arithmetic",
  summary: {
    en: "How many times its run-rate (or revenue) a company is valued at; a plan is never set against an actual unless told to.",
    zh: "公司估值相当于其年化收入（或收入）的多少倍；除非指明，计划数不与实际数相比。",
  },
  equation: "multiple = valuation ÷ ARR  (Basis=Revenue: ÷ revenue)",
  parameters: [ENTITY, PERIOD, AS_OF, OPTIONS],
  use: {
    en: "To compare prices of companies. Basis=Revenue takes the revenue of the period instead of ARR; Scope= names the kind of price (share-sale, pre-money), the measure is the whole company's. For LATEST the measure is that of the year of the latest valuation, or where there is none the last run-rate before it. Out=low and Out=high carry the rounding of both figures through. Mix=plan lets a planned figure stand against a reported one, Mix=dates two that lie more than 3 months apart.",
    zh: "用于比较公司价格。Basis=Revenue 以该期间收入代替年化收入；Scope= 指明价格种类（员工售股、投前），收入指标取整个公司。LATEST 时，指标取最新估值所在年份的数字；没有时取此前最近的年化收入。Out=low、Out=high 沿用两个数字的舍入范围。Mix=plan 允许计划数与已报告数相比，Mix=dates 允许相隔超过 3 个月的数字相比。",
  },
  avoid: {
    en: 'Not to set a share sale beside a round, or pre-money beside post-money. For a multiple that an article prints: =AIFIN.GET("OpenAI","valuation-multiple").',
    zh: '不要把员工售股与融资、投前与投后并列比较。文中刊印的倍数请用 =AIFIN.GET("OpenAI","估值倍数")。',
  },
  examples: [
    {
      formula: '=AIFIN.MULTIPLE("OpenAI",2025,,"Scope=share-sale")',
      answer: 25,
      says: { en: "500 billion over a run-rate of 20 billion", zh: "5000 亿比年化收入 200 亿" },
    },
    {
      formula: '=AIFIN.MULTIPLE("OpenAI",2025,,"Scope=pre-money")',
      answer: 13,
      says: { en: "the price before the new money of the round", zh: "该轮融资的投前估值" },
    },
    {
      formula: '=AIFIN.MULTIPLE("Anthropic",2023,,"Mix=plan")',
      answer: 150,
      says: {
        en: "a planned price over a reported run-rate, as asked for",
        zh: "按要求以计划价格比已报告的年化收入",
      },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.MULTIPLE("OpenAI",2025)',
      code: "#N/A",
      words: {
        en: "The valuations of 2025 are a share sale and a pre-money price: name one by Scope=.",
        zh: "2025 年的估值为员工售股与投前估值：请用 Scope= 指明。",
      },
    },
    {
      formula: '=AIFIN.MULTIPLE("OpenAI","2023-12")',
      code: "#N/A",
      words: {
        en: "A projection over an actual: Mix=plan allows it.",
        zh: "预测比实际：Mix=plan 可允许。",
      },
    },
    {
      formula: '=AIFIN.MULTIPLE("OpenAI",2025,,"Basis=Cash")',
      code: "#VALUE!",
      words: { en: "Basis is ARR or Revenue.", zh: "Basis 为 ARR 或 Revenue。" },
    },
  ],
  body: (dataset, entity, written, asOf, options) => {
    const { status, pick, scope, counterparty, mix } = options;
    const asking = { entity, asOf, status, pick, scope, counterparty };
    const measure = options.basis ?? metricNamed(dataset, "arr");
    const found = multipleOf(dataset, asking, periodOn(written, asOf), measure, mix);
    return reckonedCell(found, "multiple", unscaled(options), dataset);
  },
});
