import type { Fact, Metric } from "../core/facts/fact";
import { holdsFigure, isAsPrinted } from "./printed";
import type { Cells } from "./table";

/**
 * One rule for a fact: the column to look at, what is expected there, and whether the fact keeps
 * it.
 */
export interface FactRule {
  readonly column: string;
  readonly expected: string;
  readonly isKept: (fact: Fact, metric: Metric, cells: Cells) => boolean;
}

/** What the columns of one fact must keep between them. */
export const FACT_RULES: readonly FactRule[] = [
  {
    column: "value",
    expected: "a value, or low and high where a range is printed",
    isKept: ({ value, low, high }) => value !== null || (low !== null && high !== null),
  },
  {
    column: "low",
    expected: "low ≤ value ≤ high",
    isKept: ({ value, low, high }) =>
      (low ?? -Infinity) <= (value ?? low ?? -Infinity) &&
      (value ?? high ?? Infinity) <= (high ?? Infinity) &&
      (low ?? -Infinity) <= (high ?? Infinity),
  },
  {
    column: "qualifier",
    expected: '"range" exactly where low and high are printed',
    isKept: ({ qualifier, low, high }) =>
      (qualifier === "range") === (low !== null && high !== null),
  },
  {
    column: "unit",
    expected: "the unit of the metric",
    isKept: ({ unit }, metric) => unit === metric.unit,
  },
  {
    column: "value",
    expected: "a fraction (0.42, not 42)",
    isKept: ({ unit, value }) => unit !== "fraction" || Math.abs(value ?? 0) <= 1,
  },
  {
    column: "period",
    expected: "a period that the calendar has (the metric is not a standing term)",
    isKept: ({ period }, metric, cells) =>
      (cells.period ?? "") === "" ? metric.periodType === "term" : period !== null,
  },
  {
    column: "period_basis",
    expected: "printed or inferred exactly where there is a period",
    isKept: (_, __, { period = "", period_basis: basis = "" }) =>
      (period === "") === (basis === ""),
  },
  {
    column: "printed",
    expected: "a figure (34亿美元, three times)",
    isKept: ({ printed }) => holdsFigure(printed),
  },
  {
    column: "known",
    expected: "a day on or after the first day of the period (the figure is not a plan)",
    isKept: ({ status, known, period }) =>
      !period || (status !== "actual" && status !== "estimate") || known.end >= period.start,
  },
  {
    column: "value",
    expected: "what is printed, in base units (34亿 is 3400000000)",
    isKept: isAsPrinted,
  },
  {
    column: "precision",
    expected: "the size of a digit of the value, which it then divides (34亿: 100000000)",
    isKept: ({ value, precision }) => {
      const digits = (value ?? 0) / precision;
      return Math.abs(digits - Math.round(digits)) < 1e-6;
    },
  },
  {
    column: "id",
    expected: "an id that begins with the entity and the metric",
    isKept: ({ id, entity, metric }) => id.startsWith(`${entity}-${metric}-`),
  },
  {
    column: "locator",
    expected: "a paragraph number from 1",
    isKept: ({ locator }) => /^[1-9]\d*$/.test(locator),
  },
];
