import type { Words } from "./words";

/** What a figure counts, and how it is written. */
export interface Unit {
  /**
   * As it follows a number; empty where the number says it (75%). A leading blank does not break.
   */
  readonly words: Words;
  /** Excel's number format in base units. */
  readonly format: string;
  /** Whether it is an amount that `Mag=` scales; prices, ratios and gigawatts are not. */
  readonly isScaled: boolean;
}

const AMOUNT = { format: "#,##0", isScaled: true };
const WHOLE = { format: "#,##0", isScaled: false };
const DECIMAL = { format: "0.0##", isScaled: false };

/** Every unit that a metric may have. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ["USD", { ...AMOUNT, words: { en: "\u00a0USD", zh: "美元" } }],
  ["USD/year", { ...AMOUNT, words: { en: "\u00a0USD a year", zh: "美元/年" } }],
  ["USD/month", { ...WHOLE, words: { en: "\u00a0USD a month", zh: "美元/月" } }],
  [
    "USD/share",
    { format: "0.00", isScaled: false, words: { en: "\u00a0USD a share", zh: "美元/股" } },
  ],
  ["USD/GW", { ...AMOUNT, words: { en: "\u00a0USD a GW", zh: "美元/吉瓦" } }],
  ["people", { ...AMOUNT, words: { en: "\u00a0people", zh: "人" } }],
  ["customers", { ...AMOUNT, words: { en: "\u00a0customers", zh: "家客户" } }],
  ["shares", { ...WHOLE, words: { en: "\u00a0shares", zh: "股" } }],
  ["chips", { ...AMOUNT, words: { en: "\u00a0chips", zh: "枚芯片" } }],
  ["GW", { ...DECIMAL, words: { en: "\u00a0GW", zh: "\u00a0吉瓦" } }],
  ["GW/week", { ...DECIMAL, words: { en: "\u00a0GW a week", zh: "\u00a0吉瓦/周" } }],
  ["fraction", { format: "0.0%", isScaled: false, words: { en: "", zh: "" } }],
  ["multiple", { ...DECIMAL, words: { en: "\u00a0times", zh: "\u00a0倍" } }],
  ["rank", { format: "0", isScaled: false, words: { en: "\u00a0(rank)", zh: "（名次）" } }],
  ["months", { ...DECIMAL, words: { en: "\u00a0months", zh: "个月" } }],
  ["years", { ...DECIMAL, words: { en: "\u00a0years", zh: "年" } }],
  ["year", { format: "0", isScaled: false, words: { en: "", zh: "年" } }],
]);

/**
 * The code of the currency that a unit is in, `EUR` of `EUR/year`; empty for any other unit. The
 * validator lets no other unit begin with a word of three capitals.
 */
export function currencyOf(unit: string): string {
  return /^[A-Z]{3}(?=\/|$)/.exec(unit)?.[0] ?? "";
}

/**
 * What a unit counts and how it is written, whether it is ours or not: another currency is written
 * as dollars are, with its code; a unit of one's own as it stands.
 */
export function unitNamed(unit: string): Unit {
  const own = UNITS.get(unit);
  if (own) return own;
  const code = currencyOf(unit);
  const dollars = code && UNITS.get(unit.replace(code, "USD"));
  if (!dollars)
    return {
      format: "General",
      isScaled: false,
      words: { en: `\u00a0${unit}`, zh: `\u00a0${unit}` },
    };
  const { words, format, isScaled } = dollars;
  return {
    ...{ isScaled, format: inCurrency(format, unit) },
    words: { en: words.en.replace("USD", code), zh: words.zh.replace("美元", ` ${code}`) },
  };
}

/** A number format with the code of the currency, where that is not the dollar. */
export function inCurrency(format: string, unit: string): string {
  const code = currencyOf(unit);
  return code === "" || code === "USD" ? format : `${format}" ${code}"`;
}
