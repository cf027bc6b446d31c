import { nameIn } from "../../../core/words/nameIn";
import type { KnownDeal } from "../../../core/deals/knownDeal";
import { clausesOf, inScale, type DealTerm } from "../../../core/deals/terms";
import type { Fact } from "../../../core/facts/fact";
import type { Scale } from "../../../core/words/scale";
import { UNITS } from "../../../core/words/unit";
import type { Language } from "../../../core/words/words";
import { percentText, plainNumber } from "../facts/amount";
import { CALCULATOR_WORDS } from "../../../words/calculator";

/** What an article prints for a term, in the scale of a form. */
export interface PrintedTerm {
  readonly qualifier: Fact["qualifier"];
  /** One number, or the ends of a range. */
  readonly ends: readonly number[];
}

/** @returns null where no article had printed it by the day. */
export function printedTerm(
  known: KnownDeal,
  { printed, unit }: DealTerm,
  scale: Scale,
): PrintedTerm | null {
  const clauses = printed ? clausesOf(known, printed) : [];
  const clause = clauses.find(({ value }) => value !== null) ?? clauses[0];
  if (!clause) return null;
  const { qualifier, value, low, high } = clause;
  const ends = (value === null ? [low, high] : [value]).filter((end) => end !== null);
  return { qualifier, ends: ends.map((end) => inScale(end, unit, scale)) };
}

/** Numbers of a term as the form counts them: `75%`, `13 USD Billions`, `130亿美元`, `5 years`. */
export function termInWords(
  ends: readonly number[],
  unit: string,
  scale: Scale,
  language: Language,
): string {
  if (unit === "fraction") return ends.map((end) => percentText(end)).join(" – ");
  const numbers = ends.map(plainNumber).join(" – ");
  const kind = UNITS.get(unit);
  const unitName = kind?.words[language] ?? "";
  return kind?.isScaled && scale.factor !== 1
    ? CALCULATOR_WORDS[language].scaled(numbers, unitName, nameIn(scale, language))
    : numbers + unitName;
}
