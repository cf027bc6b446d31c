import type { Entity, Metric } from "../core/fact";
import type { WrittenPeriod } from "../core/relativePeriod";
import { entities, givenEntities } from "./kinds/entities";
import { givenMetrics, metrics } from "./kinds/metrics";
import { givenPeriods, periods } from "./kinds/periods";
import type { Parameter } from "./record";

/** Parameters that take a whole range at once, where a table is made of all of its cells. */

export const GIVEN_ENTITIES: Parameter<readonly Entity[]> = {
  name: "entities",
  kind: givenEntities,
  optional: false,
  words: {
    en: "Companies or products by any of their names: a cell, a range or an array, blank cells skipped",
    zh: "公司或产品的任一名称：单元格、区域或数组，空白略过",
  },
};

export const GIVEN_METRICS: Parameter<readonly Metric[]> = {
  name: "metrics",
  kind: givenMetrics,
  optional: false,
  words: {
    en: 'Metrics by name ("ARR", "Revenue"): a cell, a range or an array, blank cells skipped',
    zh: "指标名称（“年化收入”、“收入”）：单元格、区域或数组，空白略过",
  },
};

export const GIVEN_PERIODS: Parameter<readonly WrittenPeriod[]> = {
  name: "periods",
  kind: givenPeriods,
  optional: false,
  words: {
    en: 'Periods: a cell, a range or an array, blank cells skipped; one span alone goes step by step ("2023..2025" is three years, "2024-Q1..2024-Q4" four quarters)',
    zh: "期间：单元格、区域或数组，空白略过；单独一个区间逐步展开（“2023..2025”为三年，“2024-Q1..2024-Q4”为四个季度）",
  },
};

export const ENTITIES: Parameter<readonly Entity[] | null> = {
  ...GIVEN_ENTITIES,
  kind: entities,
  optional: true,
  words: {
    en: `${GIVEN_ENTITIES.words.en}. Default: all`,
    zh: `${GIVEN_ENTITIES.words.zh}。默认：全部`,
  },
};

export const METRICS: Parameter<readonly Metric[] | null> = {
  ...GIVEN_METRICS,
  kind: metrics,
  optional: true,
  words: {
    en: `${GIVEN_METRICS.words.en}. Default: all`,
    zh: `${GIVEN_METRICS.words.zh}。默认：全部`,
  },
};

export const SEVERAL_PERIODS: Parameter<readonly WrittenPeriod[] | null> = {
  name: "periods",
  kind: periods,
  optional: true,
  words: {
    en: "Only facts about a time inside one of these periods (2023..2025): a cell, a range or an array. Default: all",
    zh: "只取其时点在这些期间之内的数字（2023..2025）：单元格、区域或数组。默认：全部",
  },
};
