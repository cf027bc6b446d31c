import type { workbenchEn } from "../en/workbench";

export const workbenchZh: typeof workbenchEn = {
  divider: { size: "窗格宽度", fold: "隐藏窗格", unfold: "显示窗格" },
  notLoaded: (file) => `无法加载 ${file}。请重新构建站点（npm run build），然后刷新此页。`,
  completion: {
    valuesOf: (parameter: string) => `${parameter} 的可选值`,
    found: (count: number) => `${count} 个可选值`,
  },
  example: {
    sheet: "模型",
    title: "OpenAI 与 Anthropic：年化收入、算力与微软分成",
    hint: "蓝色数字是输入，其余都是实时公式：选中一个，右侧窗格显示其出处。",
    runRate: "年化收入，十亿美元",
    growth: "增长",
    status: "状态",
    compute: "算力，吉瓦",
    perGigawatt: "每吉瓦年化收入，十亿美元",
    share: "微软的利润分成，十亿美元",
    profit: "OpenAI 的利润（我们的假设）",
    microsoft: "按报道条款归微软",
    part: "占利润",
    source: "OpenAI 2025 年数字的出处",
  },
};
