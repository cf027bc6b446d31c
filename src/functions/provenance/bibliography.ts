import { bibliography as listed, type Cited } from "../../core/cite/cite";
import type { StyleName } from "../../core/cite/style";
import type { Dataset } from "../../core/dataset";
import type { Language } from "../../core/words";
import { citedRange, type Reference } from "../kinds/reference";
import { cellResting, defineFunction } from "../record";
import { citedDocuments, figuresCited } from "./cited";
import { CITED_LANGUAGE, languageAsked, STYLE } from "./citationParameters";

export const bibliography = defineFunction<
  [readonly Reference[] | null, StyleName, Language | "own"]
>({
  id: "BIBLIOGRAPHY",
  family: "provenance",
  summary: {
    en: "The documents behind a range of numbers, each once, one row each, in the order of a style: APA, Chicago, MLA, Harvard, GB/T 7714.",
    zh: "一片数字背后的文献，每份一行、各列一次，按样式排序：APA、Chicago、MLA、Harvard、GB/T 7714。",
  },
  parameters: [
    {
      name: "references",
      kind: citedRange,
      optional: true,
      follows: "without card",
      words: {
        en: "Cells whose numbers carry cards or are computed from such, ids of facts (Out=factid) or of sources: a range, blank cells skipped. Default: every document of the dataset",
        zh: "数字带卡片或由此类数字计算所得的单元格、数字编号（Out=factid）或来源编号：区域，空白略过。默认：数据集的全部文献",
      },
    },
    STYLE,
    CITED_LANGUAGE,
  ],
  use: {
    en: "For the list of sources under a model. gbt7714 is numbered in the order of first use, short and note stand in that order without numbers; the others are alphabetical by the characters' codes, Chinese behind Latin.",
    zh: "用于在模型下列出来源。gbt7714 按首次引用次序编号，short 与 note 依此次序而不编号；其余按字符编码排序，汉字在拉丁字母之后。",
  },
  avoid: {
    en: "For one number and its paragraph use CITE; for fields in columns SOURCES.",
    zh: "单个数字及其段落请用 CITE；按字段分列请用 SOURCES。",
  },
  examples: [
    {
      formula:
        '=AIFIN.BIBLIOGRAPHY({"openai-arr-2025-neteasehao";"openai-arr-2024-neteasehao"},"short")',
      answer: "NetEase Hao, Jan 2026",
      says: { en: "two figures of one document are one row", zh: "同一文献的两个数字只占一行" },
    },
    {
      formula: '=ROWS(AIFIN.BIBLIOGRAPHY(,"gbt7714"))',
      answer: 5,
      says: { en: "every document, numbered", zh: "全部文献，带编号" },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.BIBLIOGRAPHY({"shunwang-2024-06";12})',
      code: "#VALUE!",
      words: {
        en: "One cell of the range is a plain number, which carries no source: the message names its place.",
        zh: "区域中有普通数字，不带来源：提示会指明其位置。",
      },
    },
  ],
  body: (dataset, references, style, lang) => {
    const documents = references === null ? allDocuments(dataset) : citedDocuments(references);
    return listed(documents, style, languageAsked(lang)).map(({ text, cited }) => [
      cellResting(text, undefined, figuresCited(dataset, [cited])),
    ]);
  },
});

function allDocuments(dataset: Dataset): readonly Cited[] {
  return [...dataset.sources.values()].map((source) => ({ source, facts: [] }));
}
