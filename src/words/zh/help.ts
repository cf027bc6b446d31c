import type { helpEn } from "../en/help";

export const helpZh: typeof helpEn = {
  title: "AIFIN 的函数",
  copy: "复制公式",
  copied: (formula) => `已复制：${formula}`,
  notCopied: (formula) => `浏览器不允许此页复制。请自行选中公式并复制：${formula}`,
};
