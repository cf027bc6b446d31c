import type { Entity, Metric } from "../../core/facts/fact";
import { Failure } from "../../core/words/failure";
import { byName, figureCount } from "../../core/facts/figures";
import { ACTUALS } from "../../core/words/scale";
import { PERIOD_TYPES, spellingOf } from "../../core/facts/vocabulary";
import type { Language, Words } from "../../core/words/words";
import { defaultAsOf } from "../call/context";
import { unitIn } from "../answer/format";
import { entities } from "../kinds/entity";
import { optionsParameter } from "../record/parameters";
import { cell, defineFunction } from "../record/record";
import { tableWithTitles, TABLE_LOOK, type TableLook } from "../answer/tableParts";

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
  parameters: [
    {
      name: "entity",
      kind: entities,
      optional: true,
    },
    optionsParameter<TableLook>(TABLE_LOOK),
  ],
  body: (dataset, request, options, settings) => {
    const asOf = defaultAsOf({ dataset, settings });
    const all = request ?? [...dataset.entities.values()];
    const counted = byName(dataset.metrics.values())
      .map((metric) => ({
        metric,
        figures: figureCount(dataset, all, [metric], asOf),
      }))
      .filter(({ figures }) => request === null || figures > 0);
    if (counted.length === 0) throw nothingOf(all);
    const rows = counted.map(({ metric, figures }) => [
      ...metricCells(metric, options.lang),
      cell(figures, "0"),
    ]);
    return tableWithTitles(options, TITLES, rows);
  },
});

function metricCells({ id, name, nameZh, unit, periodType }: Metric, lang: Language | null) {
  return [
    cell(id),
    cell(name),
    cell(nameZh),
    cell(lang === "zh" ? unitInChinese(unit) : unit),
    cell(lang === null ? periodType : spellingOf(PERIOD_TYPES, periodType, lang)),
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
