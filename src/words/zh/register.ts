import type { registerEn } from "../en/register";

export const registerZh: typeof registerEn = {
  sheetName: "AIFIN 冻结",
  remark:
    "由 AIFIN 保存：已冻结为数值的公式，每行一个。可在其窗格的“冻结”页核对并恢复。工作簿按现状无需加载项。",
  titles: {
    now: "现单元格",
    frozen: "冻结值",
    at: "原单元格",
    size: "表格大小",
    formula: "公式",
    inputs: "引用单元格",
    printed: "原文数字",
    sources: "来源",
    factIds: "数字编号",
    version: "数据版本",
    day: "冻结日期",
    table: "表格各值",
  },
  notKept: "工作簿未能原样保存写入工作表的公式。",
};
