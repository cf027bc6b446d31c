import type { Language } from "../../core/words/words";

/** What the sheet of frozen formulas says in one language. */
export interface RegisterWords {
  readonly sheetName: string;
  readonly remark: string;
  readonly titles: readonly [
    now: string,
    frozen: string,
    at: string,
    size: string,
    formula: string,
    inputs: string,
    printed: string,
    sources: string,
    factIds: string,
    version: string,
    day: string,
    table: string,
  ];
  /** Where the workbook does not give back what was written into the sheet. */
  readonly notKept: string;
}

export const REGISTER_WORDS: Readonly<Record<Language, RegisterWords>> = {
  en: {
    sheetName: "AIFIN frozen",
    remark:
      "Kept by AIFIN: the formulas whose values were frozen, one a row. The page Freeze of its pane verifies them and puts them back. The workbook needs no add-in as it is.",
    titles: [
      "Cell now",
      "Frozen value",
      "Cell then",
      "Table",
      "Formula",
      "Inputs",
      "Printed as",
      "Sources",
      "Fact ids",
      "Data",
      "Frozen on",
      "Values of the table",
    ],
    notKept: "The workbook does not keep the formulas as they are written into the sheet.",
  },
  zh: {
    sheetName: "AIFIN 冻结",
    remark:
      "由 AIFIN 保存：已冻结为数值的公式，每行一个。可在其窗格的“冻结”页核对并恢复。工作簿按现状无需加载项。",
    titles: [
      "现单元格",
      "冻结值",
      "原单元格",
      "表格大小",
      "公式",
      "引用单元格",
      "原文数字",
      "来源",
      "数字编号",
      "数据版本",
      "冻结日期",
      "表格各值",
    ],
    notKept: "工作簿未能原样保存写入工作表的公式。",
  },
};
