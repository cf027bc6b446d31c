import { yearOnYear } from "../../core/arithmetic/yearOnYear";
import type { Entity, IsoDate, Metric } from "../../core/fact";
import { periodOn, type WrittenPeriod } from "../../core/relativePeriod";
import { AS_OF, ENTITY, METRIC, optionsParameter, PERIOD } from "../parameters";
import { defineFunction } from "../record";
import { RECKONING_OPTIONS, type ReckoningOptions, unscaled } from "./options";
import { reckonedCell } from "./reckonedCell";

export const yoy = defineFunction<[Entity, Metric, WrittenPeriod, IsoDate, ReckoningOptions]>({
  id: "YOY",
  family: "arithmetic",
  summary: {
    en: "Growth of a figure over the same period a year before, as a fraction: 2 means three times as much.",
    zh: "某一数字比上年同期的增长，以小数表示：2 即为原来的三倍。",
  },
  equation: "growth = figure of the period ÷ figure of the same period a year before − 1",
  parameters: [
    ENTITY,
    METRIC,
    PERIOD,
    AS_OF,
    optionsParameter<ReckoningOptions>(RECKONING_OPTIONS),
  ],
  use: {
    en: "For growth over one year. For LATEST, the latest figure's own period and the same a year before. Refused unless told to: a plan against an actual (Mix=plan), figures whose ends do not lie 12 months apart (Mix=dates), a run-rate where one of the two years has no revenue, or revenue where one has no run-rate (Mix=basis), the whole company where one has no figure of the scope (Mix=scope).",
    zh: "用于一年的增长。LATEST 时取最新数字自身的期间与上年同期。除非指明，以下各项均拒绝：计划比实际（Mix=plan）、两个数字的期末并非相隔 12 个月（Mix=dates）、某年没有收入而以年化收入代替或相反（Mix=basis）、某年没有该范围的数字而以整体代替（Mix=scope）。",
  },
  avoid: {
    en: "Not over several years: use CAGR. A threefold figure has grown by 200%, not by 300%.",
    zh: "不用于多年：请用 CAGR。变为三倍即增长 200%，而非 300%。",
  },
  examples: [
    {
      formula: '=AIFIN.YOY("OpenAI","ARR",2024)',
      answer: 2,
      says: { en: "from 2 to 6 billion: 200% more", zh: "由 20 亿至 60 亿：增长 200%" },
    },
    {
      formula: '=AIFIN.YOY("Azure OpenAI Service","ARR","2025-06",,"Mix=plan")',
      answer: 1,
      says: {
        en: "what Microsoft expected over what was reported",
        zh: "微软的预期比已报告的数字",
      },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.YOY("Azure OpenAI Service","ARR","2025-06")',
      code: "#N/A",
      words: {
        en: "A projection over an actual: Mix=plan allows it.",
        zh: "预测比实际：Mix=plan 可允许。",
      },
    },
    {
      formula: '=AIFIN.YOY("OpenAI","Revenue",2025)',
      code: "#N/A",
      words: {
        en: "There is no revenue of 2024, only a run-rate: Mix=basis+plan sets it against, or use another year.",
        zh: "没有 2024 年的收入，只有年化收入：Mix=basis+plan 可与之相比，或换一年。",
      },
    },
  ],
  body: (dataset, entity, metric, written, asOf, options) => {
    const { status, pick, scope, counterparty, mix } = options;
    const asking = { entity, asOf, status, pick, scope, counterparty };
    const found = yearOnYear(dataset, asking, metric, periodOn(written, asOf), mix);
    return reckonedCell(found, "fraction", unscaled(options), dataset);
  },
});
