import type { Words } from "../core/words/words";
import type { Fact, Metric } from "../core/facts/fact";
import { holdsFigure, isAsPrinted } from "./printed";
import type { Cells } from "./table";
import { inEnglish } from "./tableProblem";

/**
 * One rule for a fact: the column to look at, what is expected there, and whether the fact keeps
 * it.
 */
export interface FactRule {
  readonly column: string;
  readonly expected: Words;
  /** Whether packs keep it too, not the bundle alone. */
  readonly isOfPacks?: boolean;
  readonly isKept: (fact: Fact, metric: Metric, cells: Cells) => boolean;
}

/** What the columns of one fact must keep between them. */
export const FACT_RULES: readonly FactRule[] = [
  {
    column: "value",
    expected: {
      en: "a value, or low and high where a range is printed",
      zh: "一个值；原文为区间时填下限与上限",
    },
    isOfPacks: true,
    isKept: ({ value, low, high }) => value !== null || (low !== null && high !== null),
  },
  {
    column: "low",
    expected: { en: "low ≤ value ≤ high", zh: "下限 ≤ 数值 ≤ 上限" },
    isOfPacks: true,
    isKept: ({ value, low, high }) =>
      (low ?? -Infinity) <= (value ?? low ?? -Infinity) &&
      (value ?? high ?? Infinity) <= (high ?? Infinity) &&
      (low ?? -Infinity) <= (high ?? Infinity),
  },
  {
    column: "qualifier",
    expected: {
      en: '"range" exactly where low and high are printed',
      zh: "仅在原文给出下限与上限时为 range",
    },
    isOfPacks: true,
    isKept: ({ qualifier, low, high }) =>
      (qualifier === "range") === (low !== null && high !== null),
  },
  {
    column: "unit",
    expected: inEnglish("the unit of the metric"),
    isKept: ({ unit }, metric) => unit === metric.unit,
  },
  {
    column: "value",
    expected: { en: "a fraction (0.42, not 42)", zh: "小数（0.42 而非 42）" },
    isOfPacks: true,
    isKept: ({ unit, value }) => unit !== "fraction" || Math.abs(value ?? 0) <= 1,
  },
  {
    column: "period",
    expected: {
      en: "a period that the calendar has (the metric is not a standing term)",
      zh: "日历上存在的期间（该指标不是常设条款）",
    },
    isOfPacks: true,
    isKept: ({ period }, metric, cells) =>
      (cells.period ?? "") === "" ? metric.periodType === "term" : period !== null,
  },
  {
    column: "period_basis",
    expected: inEnglish("printed or inferred exactly where there is a period"),
    isKept: (_, __, { period = "", period_basis: basis = "" }) =>
      (period === "") === (basis === ""),
  },
  {
    column: "printed",
    expected: inEnglish("a figure (34亿美元, three times)"),
    isKept: ({ printed }) => holdsFigure(printed),
  },
  {
    column: "known",
    expected: {
      en: "a day on or after the first day of the period (the figure is not a plan)",
      zh: "期间首日或之后的日期（该数字不是计划）",
    },
    isOfPacks: true,
    isKept: ({ status, known, period }) =>
      !period || (status !== "actual" && status !== "estimate") || known.end >= period.start,
  },
  {
    column: "value",
    expected: inEnglish("what is printed, in base units (34亿 is 3400000000)"),
    isKept: isAsPrinted,
  },
  {
    column: "precision",
    expected: inEnglish(
      "the size of a digit of the value, which it then divides (34亿: 100000000)",
    ),
    isKept: ({ value, precision }) => {
      const digits = (value ?? 0) / precision;
      return Math.abs(digits - Math.round(digits)) < 1e-6;
    },
  },
  {
    column: "id",
    expected: inEnglish("an id that begins with the entity and the metric"),
    isKept: ({ id, entity, metric }) => id.startsWith(`${entity}-${metric}-`),
  },
  {
    column: "locator",
    expected: inEnglish("a paragraph number from 1"),
    isKept: ({ locator }) => /^[1-9]\d*$/.test(locator),
  },
];
