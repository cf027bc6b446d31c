import type { modelFindingsEn } from "../en/modelFindings";

export const modelFindingsZh: Readonly<Record<keyof typeof modelFindingsEn, string>> = {
  "run-rate-and-revenue": "年化收入与收入混在一起：前者约为单月乘以十二，后者为实际入账。",
  "part-and-whole": "部分与包含它的整体相加，因而重复计算。",
  "same-figure-twice": "同一数字在此求和中出现两次。",
  "plan-and-result": "同一合计或增长率中既有计划又有结果。",
  "unlike-valuations": "估值种类不同：投前、投后或股份出售价格。",
  "one-origin-averaged": "出自同一报道的说法被当作多个来源求平均。",
  "fiscal-and-calendar": "起始月份不同的年度混在一起。",
  "different-as-of": "同一计算中的数字截至日期不同。",
  "different-mag": "同一计算中的数字 Mag 不同。",
  "units-mixed": "不同货币或计量单位的数字混在一起。",
  "typed-factor": "调用 AIFIN 的公式中含有手工输入的数：请将其放入单独的单元格。",
  "broken-row": "一行 AIFIN 公式中夹有手工输入的数。",
  "volatile-argument": "向 AIFIN 提问的内容会自行变化（如 TODAY()），结果因而不固定。",
  superseded: "对此数字有更晚且不同的说法。",
  "past-projection": "此为计划，其时间已过。",
  "disputed-output": "此数背后的数字说法不一。",
  "last-row-left-out": "求和遗漏了该区块的最后一行。",
};
