import type { Dataset } from "../core/dataset";
import { parsePeriod } from "../core/period";
import type { Words } from "../core/words";
import { dateCell } from "./format";
import { field } from "./kinds/field";
import { optionsParameter } from "./parameters";
import { bibliography } from "./provenance/bibliography";
import { cite } from "./provenance/cite";
import { publishedCell } from "./provenance/publishedCell";
import { source } from "./provenance/source";
import { trace } from "./provenance/trace";
import { type AnswerCell, cell, defineFunction, type FunctionRecord } from "./record";
import { laidOut, TABLE_LOOK, type TableLook } from "./tableParts";

const sources = defineFunction<[TableLook]>({
  id: "SOURCES",
  family: "provenance",
  errors: [
    {
      formula: '=AIFIN.SOURCES("Sort=desc")',
      code: "#VALUE!",
      words: {
        en: "The list has no such option: use Excel's SORT around it.",
        zh: "此表没有该选项：请在外面套用 Excel 的 SORT。",
      },
    },
  ],
  summary: {
    en: "Every document of the dataset, one row each.",
    zh: "数据集的全部文献，每份一行。",
  },
  parameters: [optionsParameter<TableLook>(TABLE_LOOK)],
  use: { en: "For a list of sources in the workbook.", zh: "在工作簿中列出来源。" },
  avoid: { en: "For one field of one source use SOURCE.", zh: "单个字段请用 SOURCE。" },
  examples: [
    {
      formula: "=INDEX(AIFIN.SOURCES(),2,1)",
      answer: "byteailab-2024-06",
      says: { en: "the id of the first source", zh: "第一份来源的编号" },
    },
  ],
  body: (dataset, options) =>
    laidOut(
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
} as const;
type DatasetField = keyof typeof DATASET_FIELDS;

const datasetFunction = defineFunction<[DatasetField]>({
  id: "DATASET",
  family: "provenance",
  errors: [
    {
      formula: '=AIFIN.DATASET("size")',
      code: "#VALUE!",
      words: {
        en: "There is no such field: the message lists those there are; without a field all come as a table.",
        zh: "没有此字段：提示会列出可用字段；不写字段则以表格给出全部。",
      },
    },
  ],
  summary: {
    en: "Which data this workbook computes with: version, day of release, how many figures and sources.",
    zh: "本工作簿所用数据：版本、发布日、数字与来源数量。",
  },
  parameters: [
    {
      name: "field",
      kind: field(DATASET_FIELDS, "all"),
      optional: true,
      words: {
        en: `One of ${Object.keys(DATASET_FIELDS).join(", ")}. Default: all, as a table`,
        zh: `${Object.keys(DATASET_FIELDS).join("、")} 之一。默认：全部，成表`,
      },
    },
  ],
  use: { en: "To print the version on a model's cover sheet.", zh: "在模型封面写明数据版本。" },
  avoid: {
    en: "Not for the day of one figure: use Out=known.",
    zh: "单个数字的公开日请用 Out=known。",
  },
  examples: [
    {
      formula: '=AIFIN.DATASET("sources")',
      answer: 5,
      says: { en: "how many documents", zh: "文献数量" },
    },
  ],
  body: (dataset, field) => {
    const fields = datasetFields(dataset);
    if (field !== "all") return fields[field];
    return Object.entries(fields).map(([name, value]) => [cell(name), value]);
  },
});

function datasetFields(
  dataset: Dataset,
): Readonly<Record<Exclude<DatasetField, "all">, AnswerCell>> {
  const released = parsePeriod(dataset.released);
  return {
    version: cell(dataset.version),
    released: released ? dateCell(released) : cell(dataset.released),
    facts: cell(dataset.facts.length, "0"),
    sources: cell(dataset.sources.size, "0"),
    entities: cell(dataset.entities.size, "0"),
    metrics: cell(dataset.metrics.size, "0"),
  };
}

export const provenance: readonly FunctionRecord[] = [
  source,
  cite,
  bibliography,
  trace,
  sources,
  datasetFunction,
];
