import type { Dataset } from "../../core/facts/dataset";
import type { Pack } from "../../core/facts/pack";
import { type IsoDate, serialOfDate } from "../../core/period/calendar";
import type { Words } from "../../core/words/words";
import { field } from "../kinds/closedList";
import { optionsParameter } from "../record/parameters";
import { bibliographyFunction } from "./bibliography";
import { cite } from "./cite";
import { publishedCell } from "./publishedCell";
import { source } from "./source";
import { trace } from "./trace";
import { type AnswerCell, cell, defineFunction, type FunctionRecord } from "../record/record";
import { tableWithTitles, TABLE_LOOK, type TableLook } from "../answer/tableParts";

const sources = defineFunction<[TableLook]>({
  id: "SOURCES",
  family: "provenance",
  parameters: [optionsParameter<TableLook>(TABLE_LOOK)],
  body: (dataset, options) =>
    tableWithTitles(
      options,
      SOURCE_TITLES,
      [...dataset.sources.values()].map((source) => [
        cell(source.id),
        cell(source.title),
        cell(source.titleEn),
        cell(source.publisher),
        publishedCell(source.published),
        cell(source.url),
        cell(dataset.factsFrom(source.id).length, "0"),
      ]),
    ),
});

const SOURCE_TITLES: readonly Words[] = [
  { en: "Id", zh: "编号" },
  { en: "Title", zh: "标题" },
  { en: "Title in English", zh: "英文标题" },
  { en: "Publisher", zh: "发布者" },
  { en: "Published", zh: "发布日" },
  { en: "Link", zh: "链接" },
  { en: "Figures", zh: "数字数" },
];

const DATASET_FIELDS = {
  all: ["all", "全部"],
  version: ["version", "版本"],
  released: ["released", "发布日"],
  facts: ["facts", "数字数"],
  sources: ["sources", "来源数"],
  entities: ["entities", "主体数"],
  metrics: ["metrics", "指标数"],
  packs: ["packs", "数据包"],
} as const;
type DatasetField = keyof typeof DATASET_FIELDS;

const datasetFunction = defineFunction<[DatasetField]>({
  id: "DATASET",
  family: "provenance",
  parameters: [
    {
      name: "field",
      kind: field(DATASET_FIELDS, "all"),
      optional: true,
    },
  ],
  body: (dataset, field) => {
    if (field === "packs")
      return [PACK_TITLES.map((title) => cell(title)), ...dataset.packs.map(packRow)];
    const fields = datasetFields(dataset);
    if (field !== "all") return fields[field];
    return Object.entries(fields).map(([name, value]) => [cell(name), value]);
  },
});

const PACK_TITLES = ["id", "version", "released", "rows", "sha256", "carrier"] as const;

function packRow(pack: Pack): readonly AnswerCell[] {
  return PACK_TITLES.map((title) =>
    title === "released"
      ? dayCell(pack.released)
      : cell(pack[title], title === "rows" ? "0" : undefined),
  );
}

function dayCell(day: IsoDate): AnswerCell {
  return cell(serialOfDate(day), "yyyy-mm-dd");
}

function datasetFields(
  dataset: Dataset,
): Readonly<Record<Exclude<DatasetField, "all" | "packs">, AnswerCell>> {
  return {
    version: cell(dataset.version),
    released: dayCell(dataset.released),
    facts: cell(dataset.facts.length, "0"),
    sources: cell(dataset.sources.size, "0"),
    entities: cell(dataset.entities.size, "0"),
    metrics: cell(dataset.metrics.size, "0"),
  };
}

export const provenanceFunctions: readonly FunctionRecord[] = [
  source,
  cite,
  bibliographyFunction,
  trace,
  sources,
  datasetFunction,
];
