import type { AskedPeriod } from "../core/askedPeriod";
import type { Entity, IsoDate, Metric } from "../core/fact";
import { asOf } from "./kinds/asOf";
import { entity } from "./kinds/entity";
import type { Kind } from "./kinds/kind";
import { metric } from "./kinds/metric";
import { type Allowed, options } from "./kinds/options";
import { period, periodsWithin } from "./kinds/period";
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

export const PERIOD: Parameter<AskedPeriod> = {
  name: "period",
  kind: period,
  optional: true,
  words: {
    en: "2025, 2025-Q3, 2025-H1, 2025-03, 2025-03-31, 2024..2026, LATEST or an Excel date; a cell, a range or an array. Default: LATEST",
    zh: "2025、2025-Q3、2025-H1、2025-03、2025-03-31、2024..2026、LATEST（最新）或 Excel 日期；可为单元格、区域或数组。默认：最新",
  },
};

export const PERIODS: Parameter<AskedPeriod | null> = {
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
    en: "Only what was public by this date counts. Default: the day of the dataset's release, never today",
    zh: "只计截至该日已公开的数字。默认：数据集发布日（绝不是今天）",
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
    words: {
      en: `"key=value; key=value" or a range of two columns: ${all.map(({ names }) => names[0] ?? "").join(", ")}`,
      zh: `“键=值; 键=值”或两列区域：${all.map(({ names }) => names.slice(0, 2).join("/")).join("、")}`,
    },
  };
}
