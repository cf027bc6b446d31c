import type { WrittenPeriod } from "../core/relativePeriod";
import type { Entity, IsoDate, Metric } from "../core/fact";
import { asOf } from "./kinds/asOf";
import { entity } from "./kinds/entity";
import type { Kind } from "./kinds/kind";
import { metric } from "./kinds/metric";
import { type Allowed, options } from "./kinds/options";
import { period, periodsWithin } from "./kinds/period";
import { optionHelp } from "./options";
import type { Parameter } from "./record";

/** The parameters that many functions share, always in this order: entity, metric, period, as-of, options. */

export const ENTITY: Parameter<Entity> = {
  name: "entity",
  kind: entity,
  optional: false,
  words: {
    en: 'Company or product by any of its names or ticker, English or Chinese ("OpenAI"); a cell, a range or an array',
    zh: "公司或产品的任一中英文名称或代码（如 “OpenAI”）；可为单元格、区域或数组",
  },
};

export const METRIC: Parameter<Metric> = {
  name: "metric",
  kind: metric,
  optional: false,
  words: {
    en: 'What is asked: "ARR", "Revenue", "Valuation", "Compute" … or the Chinese name; a cell, a range or an array',
    zh: "所问指标：“年化收入”、“收入”、“估值”、“算力”……或英文名称；可为单元格、区域或数组",
  },
};

export const PERIOD: Parameter<WrittenPeriod> = {
  name: "period",
  kind: period,
  optional: true,
  words: {
    en: '2025, 2025-Q3, 2025-H1, "2025-03", 2025-03-31, 2024..2026, LATEST, FY-1 (counted from as-of) or an Excel date, which takes the last figure on or before it; a cell, a range or an array. Excel turns a typed 2025-03 into its first day: write it as text. Default: LATEST',
    zh: "2025、2025-Q3、2025-H1、“2025-03”、2025-03-31、2024..2026、LATEST（最新）、FY-1（自截至日起算）或 Excel 日期（取该日或之前最近一个数字）；可为单元格、区域或数组。直接键入的 2025-03 会被 Excel 变成该月首日，请写成文本。默认：最新",
  },
};

export const PERIODS: Parameter<WrittenPeriod | null> = {
  name: "periods",
  kind: periodsWithin,
  optional: true,
  words: {
    en: "Only figures of this stretch of time (2023..2025). Default: all",
    zh: "只取这一时段内的数字（2023..2025）。默认：全部",
  },
};

export const AS_OF: Parameter<IsoDate> = {
  name: "asof",
  kind: asOf,
  optional: true,
  words: {
    en: "Only what was public by this date counts: an Excel date (1900 date system) or a text such as 2025-11-30. Default: the workbook's setting, else the day of the dataset's release, never today; TODAY() would make the cell volatile",
    zh: "只计截至该日已公开的数字：Excel 日期（1900 日期系统）或文本，如 2025-11-30。默认：工作簿的设置，否则数据集发布日（绝不是今天）；TODAY() 会使单元格易变",
  },
};

/** The options of a function, with the sentence that says which. */
export function optionsParameter<T extends object>(allowed: Allowed<T>): Parameter<T> {
  const all = Object.values<Allowed<T>[keyof T]>(allowed);
  const kind: Kind<T> = options(allowed);
  return {
    name: "options",
    kind,
    optional: true,
    options: all.map(optionHelp),
    words: {
      en: `"key=value; key=value" or a range of two columns: ${all.map(({ names }) => names[0] ?? "").join(", ")}`,
      zh: `“键=值; 键=值”或两列区域：${all.map(({ names }) => names.slice(0, 2).join("/")).join("、")}`,
    },
  };
}
