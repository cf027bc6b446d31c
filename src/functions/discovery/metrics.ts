import type { Entity, Metric } from "../../core/fact";
import { Failure } from "../../core/failure";
import { byName, figureCount } from "../../core/figures";
import { ACTUALS } from "../../core/scale";
import { PERIOD_TYPES, spelled } from "../../core/vocabulary";
import type { Language, Words } from "../../core/words";
import { defaultAsOf } from "../context";
import { unitIn } from "../format";
import { entities } from "../kinds/entities";
import { optionsParameter } from "../parameters";
import { cell, defineFunction } from "../record";
import { laidOut, TABLE_LOOK, type TableLook } from "../tableParts";

const TITLES: readonly Words[] = [
  { en: "Id", zh: "编号" },
  { en: "Name", zh: "名称" },
  { en: "Name in Chinese", zh: "中文名称" },
  { en: "Unit", zh: "单位" },
  { en: "Period type", zh: "期间类型" },
  { en: "Figures", zh: "数字数" },
];

export const metricsFunction = defineFunction<[readonly Entity[] | null, TableLook]>({
  id: "METRICS",
  family: "discovery",
  summary: {
    en: "The metrics that AIFIN knows, by name, with unit, period type and how many figures there are; with a company only its own.",
    zh: "AIFIN 所知的指标，按名称排列，附单位、期间类型与数字数量；给出公司时只列其指标。",
  },
  parameters: [
    {
      name: "entity",
      kind: entities,
      optional: true,
      words: {
        en: "Only the metrics of this company or product, or of those of a range; the count is of these. Default: all",
        zh: "只列此公司或产品（或区域中各主体）的指标，数量亦仅计此类。默认：全部",
      },
    },
    optionsParameter<TableLook>(TABLE_LOOK),
  ],
  use: {
    en: "To see what can be asked, in which unit it answers, and what a company has.",
    zh: "用于查看可问的指标、其单位，以及某公司有哪些指标。",
  },
  avoid: {
    en: "Not for what a metric means: use DEFINE. Not for the dates it has figures of: use PERIODS.",
    zh: "指标含义请用 DEFINE；有数字的期间请用 PERIODS。",
  },
  examples: [
    {
      formula: '=AIFIN.METRICS("Cohere")',
      answer: [
        TITLES.map(({ en }) => en),
        ["arr", "Annualised run-rate revenue", "年化收入", "USD", "instant", 1],
      ],
      says: { en: "what there is about Cohere", zh: "Cohere 现有的指标" },
    },
    {
      formula: '=AIFIN.METRICS("字节跳动","Headers=0; Lang=zh")',
      answer: [
        ["rank", "Rank", "排名", "（名次）", "时点", 1],
        ["revenue", "Revenue", "收入", "美元", "期间", 1],
        ["valuation", "Valuation", "估值", "美元", "时点", 1],
      ],
      says: { en: "ByteDance's, in Chinese, without titles", zh: "字节跳动的指标，无表头" },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.METRICS("Revenue")',
      code: "#VALUE!",
      words: {
        en: "A metric was given where a company is expected: ENTITIES lists who has a metric.",
        zh: "此处应为公司而非指标：查看哪些公司有某指标请用 ENTITIES。",
      },
    },
    {
      formula: '=AIFIN.METRICS("Broadcom")',
      code: "#N/A",
      words: {
        en: "Known, but without a figure of its own: a party of a deal is asked for with Counterparty= at the company that buys or takes part.",
        zh: "有此主体，但没有自己的数字：交易对方请在买方或参与方处用 Counterparty= 查询。",
      },
    },
  ],
  body: (dataset, asked, options, settings) => {
    const asOf = defaultAsOf({ dataset, settings });
    const all = asked ?? [...dataset.entities.values()];
    const counted = byName(dataset.metrics.values())
      .map((metric) => ({
        metric,
        figures: figureCount(dataset, all, [metric], asOf),
      }))
      .filter(({ figures }) => asked === null || figures > 0);
    if (counted.length === 0) throw nothingOf(all);
    const rows = counted.map(({ metric, figures }) => [
      ...metricCells(metric, options.lang),
      cell(figures, "0"),
    ]);
    return laidOut(options, TITLES, rows);
  },
});

function metricCells({ id, name, nameZh, unit, periodType }: Metric, lang: Language | null) {
  return [
    cell(id),
    cell(name),
    cell(nameZh),
    cell(lang === "zh" ? unitInChinese(unit) : unit),
    cell(lang === null ? periodType : spelled(PERIOD_TYPES, periodType, lang)),
  ];
}

function unitInChinese(unit: string): string {
  return unitIn(unit, ACTUALS, "zh") || unit;
}

function nothingOf(entities: readonly Entity[]): Failure {
  return new Failure("not-found", {
    en: `There is no figure of ${entities
      .map(({ name }) => name)
      .join(", ")
      .slice(
        0,
        MOST_LETTERS,
      )} itself: it may be the other side of a deal (Counterparty=), which AIFIN.LOOKFOR finds.`,
    zh: `没有${entities
      .map(({ name, nameZh }) => nameZh || name)
      .join("、")
      .slice(
        0,
        MOST_LETTERS,
      )}自身的数字：它可能是某交易的对方（Counterparty=），可用 AIFIN.LOOKFOR 查找。`,
  });
}

const MOST_LETTERS = 300;
