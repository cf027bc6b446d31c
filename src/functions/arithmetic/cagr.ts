import { compoundGrowth } from "../../core/arithmetic/compoundGrowth";
import type { Entity, IsoDate, Metric } from "../../core/fact";
import { periodOn, type WrittenPeriod } from "../../core/relativePeriod";
import { givenPeriod } from "../kinds/period";
import { AS_OF, ENTITY, METRIC, optionsParameter } from "../parameters";
import { defineFunction } from "../record";
import { RECKONING_OPTIONS, type ReckoningOptions, unscaled } from "./options";
import { reckonedCell } from "./reckonedCell";

export const cagr = defineFunction<[Entity, Metric, WrittenPeriod, IsoDate, ReckoningOptions]>({
  id: "CAGR",
  family: "arithmetic",
  summary: {
    en: "Growth a year between the figures of two times, as a fraction, as if each year had grown alike.",
    zh: "两个时间的数字之间的年均复合增长率，以小数表示。",
  },
  equation: "rate = (last ÷ first)^(1 ÷ years) − 1;  years = months between the figures' ends ÷ 12",
  parameters: [
    ENTITY,
    METRIC,
    {
      name: "period",
      kind: givenPeriod,
      optional: false,
      words: {
        en: "From one time to another, each asked by itself: 2023..2025, 2024-06..2025; a cell, a range or an array",
        zh: "从一个时间到另一个时间，两端各自取数：2023..2025、2024-06..2025；可为单元格、区域或数组",
      },
    },
    AS_OF,
    optionsParameter<ReckoningOptions>(RECKONING_OPTIONS),
  ],
  use: {
    en: "For growth over several years. The years count between the ends of the periods that the two figures are about. Refused unless told to: a plan against an actual (Mix=plan), totals of unlike lengths (Mix=dates), a run-rate where one end has no revenue or the other way round (Mix=basis), the whole company where one end has no figure of the scope (Mix=scope).",
    zh: "用于多年的增长。年数按两个数字自身期间的期末计算。除非指明，以下各项均拒绝：计划比实际（Mix=plan）、长短不同的合计（Mix=dates）、一端没有收入而以年化收入代替或相反（Mix=basis）、一端没有该范围的数字而以整体代替（Mix=scope）。",
  },
  avoid: {
    en: "Not for one year against the one before: use YOY. It says nothing of the years between.",
    zh: "不用于与上一年相比：请用 YOY。它不反映其间各年。",
  },
  examples: [
    {
      formula: '=AIFIN.CAGR("OpenAI","ARR","2023..2025")',
      answer: 2.1622776601683795,
      says: { en: "ten times as much in two years", zh: "两年变为十倍" },
    },
    {
      formula: '=AIFIN.CAGR("OpenAI","Revenue","2025..2028")',
      answer: 0.9740230337485711,
      says: { en: "from goal to goal: 13 to 100 billion", zh: "由目标到目标：130 亿至 1000 亿" },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.CAGR("OpenAI","Revenue","2023..2025")',
      code: "#N/A",
      words: {
        en: "A target over an actual: Mix=plan allows it.",
        zh: "目标比实际：Mix=plan 可允许。",
      },
    },
    {
      formula: '=AIFIN.CAGR("OpenAI","ARR","2025")',
      code: "#VALUE!",
      words: {
        en: "It takes two times: 2023..2025.",
        zh: "须给出两个时间：2023..2025。",
      },
    },
  ],
  body: (dataset, entity, metric, written, asOf, options) => {
    const { status, pick, scope, counterparty, mix } = options;
    const asking = { entity, asOf, status, pick, scope, counterparty };
    const found = compoundGrowth(dataset, asking, metric, periodOn(written, asOf), mix);
    return reckonedCell(found, "fraction", unscaled(options), dataset);
  },
});
