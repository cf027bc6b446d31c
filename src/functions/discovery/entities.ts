import type { Dataset } from "../../core/facts/dataset";
import type { Entity, Metric } from "../../core/facts/fact";
import { Failure } from "../../core/words/failure";
import { byName, figureCount } from "../../core/facts/figures";
import { ENTITY_KINDS, spellingIfKnown } from "../../core/facts/vocabulary";
import type { Language, Words } from "../../core/words/words";
import { defaultAsOf } from "../call/context";
import { metrics } from "../kinds/metric";
import { optionsParameter } from "../record/parameters";
import { cell, defineFunction } from "../record/record";
import { tableWithTitles, TABLE_LOOK, type TableLook } from "../answer/tableParts";

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
  parameters: [
    {
      name: "metric",
      kind: metrics,
      optional: true,
    },
    optionsParameter<TableLook>(TABLE_LOOK),
  ],
  body: (dataset, request, options, settings) => {
    const asOf = defaultAsOf({ dataset, settings });
    const all = request ?? [...dataset.metrics.values()];
    const counted = byName(dataset.entities.values())
      .map((entity) => ({
        entity,
        figures: figureCount(dataset, [entity], all, asOf),
      }))
      .filter(({ figures }) => request === null || figures > 0);
    if (counted.length === 0) throw nobodyHas(all);
    const rows = counted.map(({ entity, figures }) => [
      ...entityCells(dataset, entity, options.lang),
      cell(figures, "0"),
    ]);
    return tableWithTitles(options, TITLES, rows);
  },
});

function entityCells(dataset: Dataset, entity: Entity, lang: Language | null) {
  const { id, name, nameZh, kind, parent, ticker } = entity;
  const owner = dataset.entities.get(parent);
  return [
    cell(id),
    cell(name),
    cell(nameZh),
    cell(lang === null ? kind : spellingIfKnown(ENTITY_KINDS, kind, lang)),
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
