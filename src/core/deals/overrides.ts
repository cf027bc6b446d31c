import { checkedAmount, checkedFraction } from "./bounds";
import type { DealTermsByKey } from "./terms";

/**
 * Holds every term that somebody set against its bounds, also one that the answer does not use: an
 * impossible override is a slip, and what it was meant for would otherwise come out as printed.
 * @param given By term; null or missing where it is not set.
 * @throws {Failure} `bad-input` for a fraction outside 0 to 1, and for anything else below 0.
 */
export function refuseImpossible<K extends string>(
  kinds: DealTermsByKey<K>,
  given: Readonly<Partial<Record<K, number | null>>>,
): void {
  for (const key of Object.keys(kinds) as K[]) {
    const { names, unit } = kinds[key]; // The record's own key.
    const own = given[key] ?? null;
    if (own === null) continue;
    if (unit === "fraction") checkedFraction(names[0], own);
    else checkedAmount(names[0], own);
  }
}
