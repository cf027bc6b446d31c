import type { Language } from "../../core/words/words";

/** What the Sources sheet says in one language. */
export interface SheetWords {
  readonly sheetName: string;
  readonly sheetTitle: string;
  readonly remark: (version: string) => string;
  readonly documentTitles: readonly [string, string, string, string, string];
  readonly useTitles: readonly [string, string, string, string, string];
  readonly inTheWay: (sheet: string, row: number) => string;
}

export const SHEET_WORDS: Readonly<Record<Language, SheetWords>> = {
  en: {
    sheetName: "Sources",
    sheetTitle: "Sources of this workbook",
    remark: (version) =>
      `Written by AIFIN from its data, version ${version}. Refresh it in the pane after changes; numbers stay.`,
    documentTitles: ["No.", "Document", "Link", "Cells", "Id"],
    useTitles: ["No.", "Cell", "Printed as", "Paragraph", "Figure"],
    inTheWay: (sheet, row) =>
      `The list has grown down to row ${row} of ${sheet}, where something of yours stands. Move it, then refresh.`,
  },
  zh: {
    sheetName: "来源",
    sheetTitle: "本工作簿的来源",
    remark: (version) =>
      `由 AIFIN 依其数据（版本 ${version}）写成。改动后请在窗格中刷新；编号不变。`,
    documentTitles: ["编号", "文献（引注）", "链接", "单元格数", "文献编号"],
    useTitles: ["编号", "单元格", "原文", "段落", "数字编号"],
    inTheWay: (sheet, row) =>
      `列表已增至工作表“${sheet}”第 ${row} 行，该处有您的内容。请先将其移开，再刷新。`,
  },
};
