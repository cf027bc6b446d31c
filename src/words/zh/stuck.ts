import type { stuckEn } from "../en/stuck";

export const stuckZh: typeof stuckEn = {
  stuck: (count) => `有 ${count} 个 AIFIN 单元格停住。`,
  mended: (count) => `重新计算未触及 ${count} 个单元格：已重新写入，现已给出结果。`,
  show: "查看",
  calculate: "重新计算此单元格",
  calculated: (text) => `已计算：${text}。`,
  busy: "已重新写入，但仍为 #BUSY!：请在窗格打开时关闭并重新打开工作簿。",
  failed: (message) => `未能计算：${message}`,
};
