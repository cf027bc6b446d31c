import type { callEn } from "../en/call";

export const callZh: typeof callEn = {
  about: "关于此函数",
  use: "适用",
  avoid: "不适用",
  openHelp: "在“函数”中打开",
  result: "结果：",
  ownFigure: (rows, columns) => `此单元格的数字；公式共填充 ${rows} 行 × ${columns} 列`,
  cells: (rows, columns) => `${rows} 行 × ${columns} 列`,
  answers: (count) => (count === 1 ? "所依据的数字" : `所依据的 ${count} 个数字`),
  terms: (count) => (count === 1 ? "所用的条款" : `所用的 ${count} 项条款`),
  termsOnly: "计算所得：没有文献直接印出这个数，它由以下报道的条款推算而来。",
  noEvidence: "此函数回答的是数据本身的情况，背后没有单独的数字。",
  more: (rest) => `显示更多（还有 ${rest} 个）`,
  unresolved: "窗格无法跟踪此调用",
  doubtful: "单元格本身可能有答案：",
  argument: (number) => `第 ${number} 个参数：`,
  refusal: {
    expression: (text) =>
      `${text} 是窗格无法计算的公式。请把它放在单独的单元格里，再引用该单元格。`,
    name: (text) => `${text} 是窗格查不到的名称。请用地址引用它所指的单元格。`,
    table: (text) => `${text} 按名称引用表格。请用地址引用其单元格。`,
    "whole-column": (text) => `${text} 是整列或整行。请写明终点，例如 B2:B40。`,
    "other-workbook": (text) =>
      `${text} 在另一个工作簿中或跨多个工作表。请先把它引到本工作簿的一个单元格。`,
    "too-large": (text, detail) => `${text} 超过 ${detail} 个单元格。请缩小引用范围。`,
    "error-value": (text, detail) => `${text} 含有错误 ${detail}。请先更正该单元格。`,
    unreadable: (text, detail) => `无法读取 ${text}：${detail}`,
    "nested-failure": (text, detail) => `${text} 没有答案：${detail}`,
    "unknown-figure": (text, detail) =>
      `${text} 只取了值：窗格无法由 ${detail} 的公式追溯到背后的数字。选择 ${detail} 可查看原因。`,
    "too-many-figures": (text, detail) =>
      `${text} 只取了值：超过 ${detail} 个单元格，无法逐一追溯到背后的数字。请缩小引用范围。`,
  },
  failure: {
    "bad-input": "有参数无法理解（#VALUE!）",
    "not-found": "没有这样的数字（#N/A）",
    "out-of-range": "有数值超出范围（#NUM!）",
    "division-by-zero": "除数为零（#DIV/0!）",
  },
};
