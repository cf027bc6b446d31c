import type { Entity, IsoDate, Metric } from "../../core/fact";
import type { WrittenPeriod } from "../../core/relativePeriod";
import { AS_OF, ENTITY, METRIC, PERIOD } from "../parameters";
import { defineFunction } from "../record";
import { point, POINT_OPTIONS_PARAMETER, type PointOptions } from "./point";

export const get = defineFunction<[Entity, Metric, WrittenPeriod, IsoDate, PointOptions]>({
  id: "GET",
  family: "points",
  summary: {
    en: "One reported figure of a company or product, with its source on the card.",
    zh: "公司或产品的一个已报道数字，卡片上附来源。",
  },
  parameters: [ENTITY, METRIC, PERIOD, AS_OF, POINT_OPTIONS_PARAMETER],
  use: {
    en: "For any metric by name, also by names that stand in cells.",
    zh: "按名称取任意指标；名称也可写在单元格中。",
  },
  avoid: {
    en: "Not to mix bases: a run-rate is not revenue, a projection is not a result; look at the card's status. For every claim use CLAIMS, for every date HISTORY.",
    zh: "不要混用口径：年化收入不是收入，预测不是实绩，请看卡片上的状态。查看全部说法用 CLAIMS，全部日期用 HISTORY。",
  },
  errors: [
    {
      formula: '=AIFIN.GET("OpenAI","revenu",2023)',
      code: "#VALUE!",
      words: {
        en: "The metric is not known; the message suggests the three nearest. METRICS lists all.",
        zh: "指标无法识别；提示中给出最接近的三个。METRICS 列出全部。",
      },
    },
    {
      formula: '=AIFIN.GET("OpenAI","contract-value")',
      code: "#N/A",
      words: {
        en: "There is one for each counterparty: name it, Counterparty=Oracle.",
        zh: "每个交易对方各有一个：请指明，如 Counterparty=Oracle。",
      },
    },
  ],
  examples: [
    {
      formula: '=AIFIN.GET("OpenAI","Revenue",2023)',
      answer: 1_300_000_000,
      says: { en: "OpenAI's revenue of 2023", zh: "OpenAI 2023 年的收入" },
    },
    {
      formula: '=AIFIN.GET("微软","利润分成比例",,,"Scope=until-recovery")',
      answer: 0.75,
      says: { en: "Microsoft's first rate of the profit share", zh: "微软利润分成的第一档比例" },
    },
  ],
  body: point,
});
