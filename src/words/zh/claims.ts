import type { claimsEn } from "../en/claims";

export const claimsZh: typeof claimsEn = {
  summary: (count) => `按获知日期排列的说法（${count}）`,
  title: "按获知日期排列的说法",
  about: "实心：已报道；空心：预测或目标；带圈：与上方数字不符；带框：所选。用方向键逐点移动。",
  undrawn: (count) => `${count} 种说法未给出单一数字，未绘出。`,
  vintages: "各日的答案",
  since: (day) => `自${day}`,
  noAnswer: "无答案：当时已知的说法互相矛盾",
  loading: "正在绘制……",
  notLoaded: "图表未能加载。请关闭窗格，重新打开后再试。",
};
