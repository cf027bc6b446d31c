import type { fileAuditEn } from "../en/fileAudit";

/** 文件检查所用的文字。 */
export const fileAuditZh: typeof fileAuditEn = {
  usage: `用法：npm run --silent audit -- book.xlsx [其他.xlsx …] [--text] [--sources out.xlsx]
每个工作簿输出一行 JSON。--text 输出便于阅读的文字。--sources 为所给的一个工作簿写出带“来源”工作表的副本。`,
  cannotRead: (file, reason) => `${file}：${reason}`,
  noFile: "没有此文件。",
  noSources: "没有单元格使用来源，因此未写出副本。",
  written: (file) => `已写出带“来源”工作表的副本：${file}`,
  nothing: "未发现问题。",
  summary: (file, cells, typed, findings) =>
    `${file}：依据 AIFIN 的单元格 ${cells} 个；与已知数字相同的手输数字 ${typed} 个；发现 ${findings} 项`,
  finding: (check, says, at) => `  ${check}：${says}${at && `（${at}）`}`,
  more: (left) => `另有 ${left} 处`,
  differs: (saved, calculated) => `文件中为 ${saved}；在此计算为 ${calculated}。`,
  keptSaved: "显示的是保存的值，未在此计算",
  typed: "手输的数字与已知数字相同。",
  noFact: "其后没有 AIFIN 的数字。",
  notCalculated: {
    "unknown-function": (text) => `此处没有函数 ${text}。`,
    "other-workbook": (text) => `${text} 位于其他工作簿，不予读取。`,
    "several-sheets": (text) => `${text} 跨越多个工作表。`,
    "unknown-table": (text) => `${text} 未对应任何表格或列。`,
    "spill-reference": (text) => `${text} 指公式填充的所有单元格。`,
    intersection: () => "两个区域之间的空格表示其共有的单元格。",
    "moving-rows": (text) => `引擎对 ${text} 的结果有误。`,
    "dates-of-1904": (text) => `${text} 在此工作簿中从 1904 年起计日。`,
    "unreadable-formula": (text) => `无法读懂公式 ${text}。`,
    "data-table": () => "它属于模拟运算表。",
    "one-of-many": () => "公式在此给出多个值，而输入时只取一个。",
    "other-size": (text) => `公式在此填充 ${text}，与输入时的区域不同。`,
    circular: () => "公式引用了自身。",
    "no-value": () => "引擎未得出数字。",
    differs: () => "引擎得出了不同的值。",
  },
  leftOut: {
    macros: "不读取宏。",
    "external-links": "不读取其他工作簿。",
    "cells-outside": "超出 Excel 工作表范围的单元格已略去。",
    "long-texts": "文本已在 32,767 个字符处截断。",
    "data-tables": "模拟运算表保留保存的值。",
    "sheets-of-other-kinds": "图表、对话框和宏工作表已略去。",
    "damaged-cells": "无法读取其值的单元格留空。",
  },
};
