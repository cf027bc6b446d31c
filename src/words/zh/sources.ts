import type { sourcesEn } from "../en/sources";

export const sourcesZh: typeof sourcesEn = {
  search: "搜索来源和数字",
  searchHint: "公司、指标、标题…",
  count: (count) => `${count} 个来源`,
  matching: (matching, count) => `${count} 个数字中有 ${matching} 个符合`,
  nothing: (query) => `没有与“${query}”相符的内容。请试试公司名（Anthropic）或指标名（年化收入）。`,
  noFigure: (query) => `此来源没有与“${query}”相符的数字。`,
  clear: "清除搜索",
  open: (title) => `显示《${title}》的数字`,
  back: "全部来源",
  published: "发布",
  author: "作者",
  accessed: "查阅于",
};
