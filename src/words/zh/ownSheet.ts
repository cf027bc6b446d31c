import type { ownSheetEn } from "../en/ownSheet";

export const ownSheetZh: typeof ownSheetEn = {
  sheetName: "来源",
  sheetTitle: "本工作簿的来源",
  remark: (version) => `由 AIFIN 依其数据（版本 ${version}）写成。改动后请在窗格中刷新；编号不变。`,
  documentTitles: {
    number: "编号",
    document: "文献（引注）",
    link: "链接",
    cells: "单元格数",
    id: "文献编号",
  },
  useTitles: {
    number: "编号",
    cell: "单元格",
    printed: "原文",
    locator: "段落",
    factId: "数字编号",
  },
  inTheWay: (sheet, row) =>
    `列表已增至工作表“${sheet}”第 ${row} 行，该处有您的内容。请先将其移开，再刷新。`,
};
