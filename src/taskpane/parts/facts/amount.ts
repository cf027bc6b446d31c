import type { Fact } from "../../../core/facts/fact";
import { UNITS } from "../../../core/words/unit";
import type { Language } from "../../../core/words/words";
import { AMOUNT_WORDS } from "../../../words/amount";

/**
 * A fact's amount in full with its unit: `20,000,000,000 USD`, `0.2 GW`, `75%`; a range as `8,000 –
 * 10,000 USD`.
 */
export function amount(fact: Fact, language: Language): string {
  return amountWords(fact, language, (value) => {
    if (fact.unit === "year") return String(value);
    return fact.unit === "fraction" ? percentText(value) : plainNumber(value);
  });
}

/**
 * The same in words as a person says it, with the digits that were printed: `20.0 billion USD`,
 * `200亿美元`.
 * @returns Empty where that says no more than `amount`.
 */
export function amountInWords(fact: Fact, language: Language): string {
  const largest = fact.value ?? fact.high ?? fact.low ?? 0;
  const [size, word] = AMOUNT_WORDS[language].steps.find(([step]) => Math.abs(largest) >= step) ?? [
    1,
    "",
  ];
  if (size === 1 || fact.unit === "fraction") return "";
  const digits = Math.min(6, Math.max(0, Math.round(Math.log10(size / fact.precision))));
  return amountWords(
    fact,
    language,
    (value) => withThousandsSeparators(value / size, digits, 6) + word,
  );
}

/** A cell's number as the pane writes it: the digits that are there, grouped by thousands. */
export function plainNumber(value: number): string {
  return withThousandsSeparators(value, 0, 15);
}

function withThousandsSeparators(value: number, fewestDigits: number, mostDigits: number): string {
  const digits = { minimumFractionDigits: fewestDigits, maximumFractionDigits: mostDigits };
  return new Intl.NumberFormat("en-US", digits).format(value);
}

/** A fraction as a percentage: `75%`. */
export function percentText(value: number, maximumFractionDigits = 6): string {
  const style = { style: "percent", maximumFractionDigits } as const;
  return new Intl.NumberFormat("en-US", style).format(value);
}

function amountWords(fact: Fact, language: Language, write: (value: number) => string): string {
  const unit = UNITS.get(fact.unit)?.words[language] ?? ` ${fact.unit}`;
  if (fact.value !== null) return write(fact.value) + unit;
  const ends = [fact.low, fact.high].filter((end) => end !== null);
  return ends.map(write).join(" – ") + unit;
}
