import { evidenceOf } from "../core/claims";
import type { Dataset } from "../core/dataset";
import { Failure } from "../core/failure";
import { parsePeriod } from "../core/period";
import { claimsOf } from "../core/query";
import type { Words } from "../core/words";
import { dateCell } from "./format";
import { field } from "./kinds/field";
import { type Reference, reference } from "./kinds/reference";
import { optionsParameter } from "./parameters";
import { type AnswerCell, cell, defineFunction, type FunctionRecord } from "./record";
import { laidOut, TABLE_LOOK, type TableLook } from "./tableParts";

/** The fields of a source, and of a figure in it, that a cell can ask for. */
const SOURCE_FIELDS = {
  short: ["short", "简引", "簡引"],
  title: ["title", "标题", "標題"],
  title_en: ["title_en", "英文标题"],
  author: ["author", "作者"],
  publisher: ["publisher", "发布者"],
  published: ["published", "发布日"],
  url: ["url", "链接"],
  language: ["language", "语言"],
  note: ["note", "说明"],
  id: ["id", "来源编号"],
  paragraph: ["paragraph", "locator", "段落"],
  printed: ["printed", "原文"],
  known: ["known", "公开日"],
  origin: ["origin", "首发"],
  factid: ["factid", "数字编号", "數字編號"],
} as const;
type SourceField = keyof typeof SOURCE_FIELDS;

const source = defineFunction<[Reference, SourceField]>({
  id: "SOURCE",
  family: "provenance",
  errors: [
    {
      formula: "=AIFIN.SOURCE(20000000000)",
      code: "#VALUE!",
      words: {
        en: "A plain number carries no source: give the cell that AIFIN answered, or the id that FACTID gives.",
        zh: "普通数字不带来源：请给出由 AIFIN 作答的单元格，或 FACTID 给出的编号。",
      },
    },
    {
      formula: '=AIFIN.SOURCE("shunwang-2024-06","paragraph")',
      code: "#N/A",
      words: {
        en: "A whole document has no paragraph: give the id of a figure in it.",
        zh: "整份文献没有段落：请给出其中某个数字的编号。",
      },
    },
    {
      formula: '=AIFIN.SOURCE("shunwang-2024-06","url")',
      code: "#N/A",
      words: {
        en: "The document prints no link to itself; its publisher and title name it.",
        zh: "该文未附链接；可用发布者与标题指明。",
      },
    },
  ],
  summary: {
    en: "The document behind a number: a short citation, or one field of it.",
    zh: "数字背后的文献：简短引注，或其中一个字段。",
  },
  parameters: [
    {
      name: "reference",
      kind: reference,
      optional: false,
      words: {
        en: "A cell whose number carries a card, a fact id (Out=factid) or a source id; a cell or a range",
        zh: "数字带卡片的单元格、数字编号（Out=factid）或来源编号；可为单元格或区域",
      },
    },
    {
      name: "field",
      kind: field(SOURCE_FIELDS, "short"),
      optional: true,
      words: {
        en: `One of ${Object.keys(SOURCE_FIELDS).join(", ")}. Default: short`,
        zh: `${Object.keys(SOURCE_FIELDS).join("、")} 之一。默认：short（简引）`,
      },
    },
  ],
  use: { en: "To print the source beside a number.", zh: "在数字旁写出来源。" },
  avoid: {
    en: "A number without a card (computed from others, or in an Excel without cards) carries no source: ask for the fact id first.",
    zh: "不带卡片的数字（由其他数字计算，或在不支持卡片的 Excel 中）没有来源：请先取数字编号。",
  },
  examples: [
    {
      formula: '=AIFIN.SOURCE(AIFIN.ARR("OpenAI",2025,,"Out=factid"))',
      answer: "NetEase Hao (網易號), 2026-01, ¶23",
      says: { en: "where the run-rate of 2025 stands", zh: "2025 年年化收入的出处" },
    },
    {
      formula: '=AIFIN.SOURCE("shunwang-2024-06","publisher")',
      answer: "Shunwang (舜网)",
      says: { en: "the publisher of a source", zh: "某来源的发布者" },
    },
  ],
  body: (dataset, reference, field) => ({
    ...sourceField(reference, field),
    evidence: reference.fact
      ? [evidenceOf(reference.fact, claimsOf(dataset, reference.fact), CITED)]
      : [],
  }),
});

const CITED: Words = { en: "the figure cited", zh: "所引的数字" };

function sourceField({ source, fact }: Reference, field: SourceField): AnswerCell {
  switch (field) {
    case "short":
      return cell(
        [source.publisher, source.published, ...(fact ? [`¶${fact.locator}`] : [])].join(", "),
      );
    case "title":
      return cell(source.title);
    case "title_en":
      return cell(source.titleEn);
    case "author":
      return cell(source.authors.join(", ") || absent("author", "作者"));
    case "publisher":
      return cell(source.publisher);
    case "published":
      return published(source.published);
    case "url":
      return cell(source.url || absent("link", "链接"));
    case "language":
      return cell(source.language);
    case "note":
      return cell(source.note || absent("note", "说明"));
    case "id":
      return cell(source.id);
    case "paragraph":
      return cell(Number(ofFact(fact).locator), "0");
    case "printed":
      return cell(ofFact(fact).printed);
    case "known":
      return dateCell(ofFact(fact).known);
    case "origin":
      return cell(ofFact(fact).origin);
    case "factid":
      return cell(ofFact(fact).id);
  }
}

function published(text: string): AnswerCell {
  const period = parsePeriod(text);
  return period ? dateCell(period) : cell(text);
}

function absent(en: string, zh: string): never {
  throw new Failure("not-found", { en: `The document prints no ${en}.`, zh: `该文未载${zh}。` });
}

function ofFact<T>(fact: T | null): T {
  if (fact !== null) return fact;
  throw new Failure("not-found", {
    en: "A source as a whole has no such field: give the id of a fact (Out=factid).",
    zh: "整份来源没有此字段：请给出数字编号（Out=factid）。",
  });
}

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
        published(source.published),
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

export const provenance: readonly FunctionRecord[] = [source, sources, datasetFunction];
