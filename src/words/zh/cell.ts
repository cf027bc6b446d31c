import type { cellEn } from "../en/cell";

export const cellZh: typeof cellEn = {
  selected: "所选单元格",
  formula: "公式",
  value: "值",
  noFormula: "无",
  emptyValue: "空",
  firstOf: (address) => `所选区域 ${address} 的第一个单元格。`,
  spilledFrom: (address) => `此单元格由 ${address} 的公式填充，说明见下。`,
  goTo: (address) => `转到 ${address}`,
  waiting: "正在读取所选单元格…",
  emptyCell: '此单元格为空。请输入 =AIFIN.ARR("OpenAI","2025")，或打开“查找”插入一个数字。',
  plainValue:
    "此单元格是直接输入的值，AIFIN 无从佐证。请选择含 AIFIN 公式的单元格，或打开“查找”寻找数字。",
  otherFormula: "此公式本身没有调用 AIFIN 函数。它所引用的单元格背后的内容见下文。",
  notUnderstood: "窗格读不懂此公式，因此不作说明。请把 AIFIN 调用单独放在一个单元格里，再选择它。",
  failed: (message) => `无法读取所选单元格：${message}`,
  unheard: (message) => `窗格收不到选择或单元格变化的通知，所示内容可能已过时：${message}`,
  missed: "窗格未收到选择变化的通知，现已重新读取。下一次变化也可能收不到。",
  followAgain: "重新跟踪",
  announced: (address, formula, value) => `${address}。公式 ${formula}。值 ${value}。`,
};
