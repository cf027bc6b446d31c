import type { repairEn } from "../en/repair";

export const repairZh: typeof repairEn = {
  heading: "修复公式",
  about:
    "在所有工作表中查找调用 AIFIN 却停在 #NAME? 的公式（工作簿打开时加载项尚未就绪），并重新写入。",
  look: "查找停住的公式",
  again: "重新查找",
  stop: "停止",
  looking: (done, all, sheet) =>
    `共 ${all} 个单元格，已查 ${done} 个${sheet ? `，在 ${sheet}` : ""}`,
  found: (count) => `停住的公式：${count} 个。尚未作任何更改。`,
  nothing: "没有停住的 AIFIN 公式。",
  stopped: (count) => `已停止。此前找到停住的公式：${count} 个。`,
  reason: {
    marks: "文件在函数名前留下了标记。",
    name: "停在 #NAME?，而 AIFIN 确有此函数。",
    unknown: "AIFIN 没有此函数，重新写入无济于事。",
  },
  noSuch: (names, nearest) => `没有 ${names}。最接近的：${nearest}。`,
  goTo: (place) => `转到 ${place}`,
  more: (left) => `显示更多（还有 ${left} 个）`,
  repair: (count) => `重新写入公式：${count} 个`,
  writing: "正在写入并计算……",
  repaired: (answering, all) => `现有 ${answering} 个单元格给出结果，共 ${all} 个。`,
  answers: (text) => `结果：${text}`,
  error: (code) => `已计算，内容为 ${code}：选中它，“单元格”页会说明原因。`,
  spill: "已计算，内容为 #SPILL!：请清空其下方和右侧的单元格。",
  stuck: "仍为 #NAME?：其中另有未知名称（文本缺少引号？），或加载项未载入：请关闭窗格后重新打开。",
  changed: "未改动：找到之后该单元格已被修改。",
  refused: (message) => `未能写入：${message}`,
  undo: "恢复原来的公式",
  undone: "所有公式已恢复原状。",
  unread: (message) => `工作簿未说明其现有内容：${message}`,
  failed: (message) => `未能全部完成：${message}`,
};
