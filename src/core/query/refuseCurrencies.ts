import type { Fact } from "../facts/fact";
import { Failure } from "../words/failure";
import { currencyOf } from "../words/unit";

/**
 * Amounts in several currencies go into no number together.
 * @throws {Failure} `not-found`, naming the currencies.
 */
export function refuseCurrencies(facts: readonly Pick<Fact, "unit">[]): void {
  const all = new Set(facts.map(({ unit }) => currencyOf(unit)).filter(Boolean));
  if (all.size < 2) return;
  const list = [...all].join(", ");
  throw new Failure("not-found", {
    en: `The figures are in ${list}: AIFIN converts nothing. Curr= asks for one.`,
    zh: `各数字分别以 ${list} 计，AIFIN 不作换算：请用 Curr= 指定。`,
  });
}
