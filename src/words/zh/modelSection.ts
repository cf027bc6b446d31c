import type { modelSectionEn } from "../en/modelSection";

export const modelSectionZh: typeof modelSectionEn = {
  title: "示例模型",
  about:
    "五张新工作表，均为实时公式：输入、2025 至 2035 年微软分成（三条路径、三个上限）、收入分成、软银（重组完成与否）、芯片交易的循环。输入为我们的假设，均已命名；不改动您现有的工作表。",
  insert: "将模型插入为工作表",
  working: (done, all) => `正在插入第 ${done + 1} 张，共 ${all} 张……`,
  stop: "停止",
  stopped: "已停止：已插入的工作表均已移除。",
  inserted: (sheets) => `已插入：${sheets}。`,
  takeBack: "移除这些工作表",
  sure: (sheets) => `移除 ${sheets} 及其中的全部改动？`,
  keep: "保留",
  remove: "是，移除",
  takenBack: "模型的工作表已移除。",
};
