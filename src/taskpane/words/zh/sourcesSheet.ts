import type { sourcesSheetEn } from "../en/sourcesSheet";

export const sourcesSheetZh: typeof sourcesSheetEn = {
  sheetName: "来源",
  sheetTitle: "本工作簿的来源",
  remark: (version) => `由 AIFIN 依其数据（版本 ${version}）写成。改动后请在窗格中刷新；编号不变。`,
  documentTitles: ["编号", "文献（引注）", "链接", "单元格数", "文献编号"],
  useTitles: ["编号", "单元格", "原文", "段落", "数字编号"],
  heading: "来源工作表",
  about:
    "列出工作簿各单元格背后的全部文献，每份一次，并注明使用它的单元格。再次执行即刷新同一工作表。",
  footnotes: "将编号写入右侧单元格",
  build: "生成或刷新工作表",
  stop: "停止",
  reading: (done, all) => `正在读取：${done} / ${all} 个单元格`,
  built: (sheet, sources, cells) =>
    `工作表“${sheet}”列出 ${sources} 份文献，涉及 ${cells} 个单元格。`,
  refreshed: (sheet, sources, cells) =>
    `工作表“${sheet}”已刷新：${sources} 份文献，涉及 ${cells} 个单元格。`,
  occupied: (count, places) => `有 ${count} 个单元格右侧已有内容，未写编号：${places}。`,
  nothing: "未写入任何内容：已停止，或没有单元格使用 AIFIN。",
  inTheWay: (sheet, row) =>
    `列表已增至工作表“${sheet}”第 ${row} 行，该处有您的内容。请先将其移开，再刷新。`,
  failed: (message) => `未写入任何内容：${message}`,
  show: (sheet) => `显示“${sheet}”`,
  undo: "撤销",
  undone: "已全部恢复原样。",
  changedSince: (place) => `${place} 此后有改动，因此未作恢复。`,
};
