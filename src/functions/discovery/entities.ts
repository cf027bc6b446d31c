import type { Dataset } from "../../core/dataset";
import type { Entity, Metric } from "../../core/fact";
import { Failure } from "../../core/failure";
import { byName, figureCount } from "../../core/figures";
import { ENTITY_KINDS, spelledIfKnown } from "../../core/vocabulary";
import type { Language, Words } from "../../core/words";
import { defaultAsOf } from "../context";
import { metrics } from "../kinds/metrics";
import { optionsParameter } from "../parameters";
import { cell, defineFunction } from "../record";
import { laidOut, TABLE_LOOK, type TableLook } from "../tableParts";

const TITLES: readonly Words[] = [
  { en: "Id", zh: "编号" },
  { en: "Name", zh: "名称" },
  { en: "Name in Chinese", zh: "中文名称" },
  { en: "Kind", zh: "类别" },
  { en: "Parent", zh: "所属" },
  { en: "Ticker", zh: "代码" },
  { en: "Figures", zh: "数字数" },
];

export const entitiesFunction = defineFunction<[readonly Metric[] | null, TableLook]>({
  id: "ENTITIES",
  family: "discovery",
  summary: {
    en: "The companies and products that AIFIN knows, by name, with how many figures each has; with a metric only those that have one of it.",
    zh: "AIFIN 所知的公司与产品，按名称排列并附数字数量；给出指标时只列有该指标数字者。",
  },
  parameters: [
    {
      name: "metric",
      kind: metrics,
      optional: true,
      words: {
        en: "Only who has a figure of this metric, or of one of a range of them; the count is of these. Default: all, without figures, too",
        zh: "只列有此指标（或区域中任一指标）数字者，数量亦仅计此类。默认：全部，包括没有数字者",
      },
    },
    optionsParameter<TableLook>(TABLE_LOOK),
  ],
  use: {
    en: "To see whom you can ask about, or to fill a column of names that other functions take.",
    zh: "用于查看可问的主体，或生成供其他函数使用的名称列。",
  },
  avoid: {
    en: "Not to find one by part of its name: use LOOKFOR. Who stands only on the other side of a deal has no figures of its own: ask the buyer or the investor with Counterparty=.",
    zh: "按部分名称查找请用 LOOKFOR。仅作为交易对方出现者没有自己的数字：请在买方或投资方处用 Counterparty= 查询。",
  },
  examples: [
    {
      formula: '=AIFIN.ENTITIES("Compute")',
      answer: [TITLES.map(({ en }) => en), ["openai", "OpenAI", "OpenAI", "company", "", "", 3]],
      says: { en: "who has figures of computing capacity", zh: "有算力数字的主体" },
    },
    {
      formula: '=AIFIN.ENTITIES("周活跃用户","Headers=0; Lang=zh")',
      answer: [["chatgpt", "ChatGPT", "ChatGPT", "产品", "OpenAI", "", 2]],
      says: { en: "the same for weekly users, in Chinese", zh: "有周活跃用户数字的主体" },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.ENTITIES("OpenAI")',
      code: "#VALUE!",
      words: {
        en: "A company was given where a metric is expected: METRICS lists what one company has.",
        zh: "此处应为指标而非公司：查看一家公司有哪些指标请用 METRICS。",
      },
    },
    {
      formula: '=AIFIN.ENTITIES("Headers=0")',
      code: "#VALUE!",
      words: {
        en: 'Options come second: leave the first place empty, =AIFIN.ENTITIES(,"Headers=0").',
        zh: '选项是第二个参数：第一个留空，=AIFIN.ENTITIES(,"Headers=0")。',
      },
    },
  ],
  body: (dataset, asked, options, settings) => {
    const asOf = defaultAsOf({ dataset, settings });
    const all = asked ?? [...dataset.metrics.values()];
    const counted = byName(dataset.entities.values())
      .map((entity) => ({
        entity,
        figures: figureCount(dataset, [entity], all, asOf),
      }))
      .filter(({ figures }) => asked === null || figures > 0);
    if (counted.length === 0) throw nobodyHas(all);
    const rows = counted.map(({ entity, figures }) => [
      ...entityCells(dataset, entity, options.lang),
      cell(figures, "0"),
    ]);
    return laidOut(options, TITLES, rows);
  },
});

function entityCells(dataset: Dataset, entity: Entity, lang: Language | null) {
  const { id, name, nameZh, kind, parent, ticker } = entity;
  const owner = dataset.entities.get(parent);
  return [
    cell(id),
    cell(name),
    cell(nameZh),
    cell(lang === null ? kind : spelledIfKnown(ENTITY_KINDS, kind, lang)),
    cell((lang === "zh" ? owner?.nameZh : owner?.name) ?? parent),
    cell(ticker),
  ];
}

function nobodyHas(metrics: readonly Metric[]): Failure {
  return new Failure("not-found", {
    en: `No company or product has a figure of ${metrics
      .map(({ name }) => name)
      .join(", ")
      .slice(0, MOST_LETTERS)}.`,
    zh: `没有公司或产品有${metrics
      .map(({ nameZh }) => nameZh)
      .join("、")
      .slice(0, MOST_LETTERS)}的数字。`,
  });
}

const MOST_LETTERS = 300;
