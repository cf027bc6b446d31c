import { perGigawatt } from "../../core/arithmetic/perGigawatt";
import type { Entity, IsoDate, Metric } from "../../core/fact";
import { metricNamed } from "../../core/question";
import { periodOn, type WrittenPeriod } from "../../core/relativePeriod";
import type { Scale } from "../../core/scale";
import { mag } from "../options";
import { AS_OF, ENTITY, optionsParameter, PERIOD } from "../parameters";
import { defineFunction } from "../record";
import { measureOption, RECKONING_OPTIONS, type ReckoningOptions } from "./options";
import { reckonedCell } from "./reckonedCell";

interface PerGwOptions extends ReckoningOptions {
  readonly mag: Scale;
  readonly basis: Metric | null;
}

const OPTIONS = optionsParameter<PerGwOptions>({
  mag,
  basis: measureOption(({ unit }) => unit === "USD", {
    en: "a metric in dollars, such as ARR, Revenue or compute-spend",
    zh: "以美元计的指标，如年化收入、收入、算力支出",
  }),
  ...RECKONING_OPTIONS,
});

export const perGw = defineFunction<[Entity, WrittenPeriod, IsoDate, PerGwOptions]>({
  id: "PERGW",
  family: "arithmetic",
  summary: {
    en: "Run-rate, or another amount, for each gigawatt of a company's computing capacity, in dollars a gigawatt.",
    zh: "公司每吉瓦算力对应的年化收入或其他金额，单位美元/吉瓦。",
  },
  equation: "amount ÷ compute capacity in GW",
  parameters: [ENTITY, PERIOD, AS_OF, OPTIONS],
  use: {
    en: "To see what capacity earns (ARR, the default; Basis=Revenue) or costs (Basis=compute-spend, or any metric in dollars). For LATEST the amount is that of the year of the latest capacity. Scope= is the amount's, the capacity is the whole company's: Mix=scope says that this is meant, Mix=plan that a planned or contracted figure may stand against a reported one, Mix=dates two more than 3 months apart.",
    zh: "用于观察算力带来的收入（默认 ARR；Basis=Revenue）或成本（Basis=算力支出，或任一美元指标）。LATEST 时，金额取最新算力所在年份的数字。Scope= 指金额的范围，算力为整个公司：须以 Mix=scope 表明有意如此；Mix=plan 允许计划数或合同数与已报告数相比，Mix=dates 允许相隔超过 3 个月的数字相比。",
  },
  avoid: {
    en: 'Not for chips on order: =AIFIN.GET("OpenAI","compute-contracted") is not capacity yet.',
    zh: '不用于已订购的芯片：=AIFIN.GET("OpenAI","签约算力") 尚非可用算力。',
  },
  examples: [
    {
      formula: '=AIFIN.PERGW("OpenAI",{2023,2024},,"Mag=Billions")',
      answer: [[10, 10]],
      says: { en: "two years, in billions a gigawatt", zh: "两年，单位十亿美元/吉瓦" },
    },
    {
      formula: '=AIFIN.PERGW("OpenAI",2025,,"Mag=Billions")',
      answer: 10.526315789473685,
      says: { en: "over 20 billion of run-rate at 1.9 GW", zh: "年化收入逾 200 亿，算力 1.9 吉瓦" },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.PERGW("OpenAI",2025,,"Basis=compute-spend")',
      code: "#N/A",
      words: {
        en: "Projected spending over reported capacity: Mix=plan allows it.",
        zh: "预测支出比实际算力：Mix=plan 可允许。",
      },
    },
    {
      formula: '=AIFIN.PERGW("OpenAI",2024,,"Scope=api")',
      code: "#N/A",
      words: {
        en: "Sales of the API over the whole company's capacity: Mix=scope allows it.",
        zh: "API 销售比整个公司的算力：Mix=scope 可允许。",
      },
    },
    {
      formula: '=AIFIN.PERGW("OpenAI",2025,,"Basis=Weekly active users")',
      code: "#VALUE!",
      words: { en: "Basis is a metric in dollars.", zh: "Basis 须为以美元计的指标。" },
    },
  ],
  body: (dataset, entity, written, asOf, options) => {
    const { status, pick, scope, counterparty, mix } = options;
    const asking = { entity, asOf, status, pick, scope, counterparty };
    const amount = options.basis ?? metricNamed(dataset, "arr");
    const found = perGigawatt(dataset, asking, periodOn(written, asOf), amount, mix);
    return reckonedCell(found, "USD/GW", options, dataset);
  },
});
