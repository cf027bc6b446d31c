import { ownSheetZh } from "./ownSheet";
import type { sourcesSheetEn } from "../en/sourcesSheet";

export const sourcesSheetZh: typeof sourcesSheetEn = {
  ...ownSheetZh,
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
  failed: (message) => `未写入任何内容：${message}`,
  show: (sheet) => `显示“${sheet}”`,
  undo: "撤销",
  undone: "已全部恢复原样。",
};
