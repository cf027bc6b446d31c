import { freeName } from "../edit/freeName";

/**
 * The names that the ranges of the model go by: the same in every language, as formulas use them.
 */
const RANGE_NAMES = [
  "First_year",
  "Years",
  "Profit_cautious",
  "Profit_middle",
  "Profit_high",
  "Profit_paths",
  "Cap_low",
  "Cap_middle",
  "Cap_high",
  "Cap_counts",
  "Losses",
  "First_investors",
  "Options_low",
  "Options_middle",
  "Options_high",
  "Options_tiers",
  "Sales_first_year",
  "Api_start",
  "Azure_start",
  "Api_growth",
  "Azure_growth",
  "Api_cases",
  "Azure_cases",
  "Restructuring_chance",
  "AMD_price",
  "AMD_shares",
  "AMD_delivered",
] as const;

export type RangeName = (typeof RANGE_NAMES)[number];

/** What the workbook calls each range. */
export type Naming = Readonly<Record<RangeName, string>>;

/**
 * Names that the workbook does not have yet, one set for one model: all of them with the same
 * number behind.
 */
export function namingBeside(taken: readonly string[]): Naming {
  const isFree = (suffix: string) =>
    RANGE_NAMES.every((name) => freeName(`${name}${suffix}`, taken, "_") === `${name}${suffix}`);
  let number = 1;
  while (!isFree(suffixOf(number))) number++;
  return Object.fromEntries(
    RANGE_NAMES.map((name) => [name, `${name}${suffixOf(number)}`]),
  ) as Naming; // One entry a name.
}

function suffixOf(number: number): string {
  return number === 1 ? "" : `_${number}`;
}
