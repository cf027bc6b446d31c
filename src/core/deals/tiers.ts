/** A slice of an amount that one rate applies to. */
export interface Tier {
  /** The amount up to which the tier reaches, counted from zero; Infinity for the last. */
  readonly until: number;
  /** The part of each further dollar in the tier, a fraction from 0 to 1. */
  readonly rate: number;
}

/**
 * The part of an amount that tiers of marginal rates give: each dollar at the rate of the tier it falls in.
 *
 *     share(x) = Σ rateᵢ · max(0, min(x, untilᵢ) − untilᵢ₋₁)
 *
 * @param amount Cumulative amount, any unit; nothing below zero is shared.
 * @param tiers  Ascending, the last one reaching to Infinity.
 * @returns In the unit of the amount: 20 by 75 % until 10 and 50 % above → 12.5.
 */
export function share(amount: number, tiers: readonly Tier[]): number {
  let from = 0;
  let sum = 0;
  for (const { until, rate } of tiers) {
    if (!(amount > from)) break;
    sum += rate * (Math.min(amount, until) - from);
    from = until;
  }
  return sum;
}
