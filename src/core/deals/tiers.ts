import type { Words } from "../words/words";

/** A slice of a cumulative amount. */
export interface Slice {
  /** The cumulative amount at which it attaches. */
  readonly from: number;
  /** The cumulative amount at which it is exhausted; Infinity where it has no end. */
  readonly until: number;
}

/** A slice, and what each party gets of a dollar in it. */
export interface Tier extends Slice {
  readonly name: Words;
  /** Of each dollar in it, by party: fractions from 0 to 1, together at most 1. */
  readonly rates: readonly number[];
}

/**
 * The most that one party receives, counted from a tier on: from the first for a cap on all that it
 * receives.
 */
export interface Cap {
  /** Which party, counted from 0. */
  readonly party: number;
  /** The first tier whose receipts count, counted from 0. */
  readonly fromTier: number;
  /** ≥ 0. */
  readonly most: number;
}

/**
 * How an amount is shared: tiers of marginal rates, one after the other from zero without gap, and
 * caps. What a cap or the rates leave goes to nobody that is named.
 */
export interface Waterfall {
  readonly parties: readonly Words[];
  readonly tiers: readonly Tier[];
  readonly caps: readonly Cap[];
}

/** What of a cumulative amount lies in a tier: `max(0, min(x, until) − from)`. */
export function amountInSlice(cumulative: number, { from, until }: Slice): number {
  return cumulative > from ? Math.min(cumulative, until) - from : 0;
}

/**
 * What a party has received when a cumulative amount has been shared, tier by tier.
 *
 *     received(x) = Σ rateᵢ · sliceᵢ(x), from the capped tiers together at most the cap
 *
 * @param cumulative In the unit of the tiers; nothing below zero is shared.
 * @returns By tier, in the unit of the amount: 20 by 75 % until 10 and 50 % above → 7.5 and 5.
 */
export function receivedByTier(
  cumulative: number,
  party: number,
  { tiers, caps }: Waterfall,
): readonly number[] {
  const own = caps.filter((cap) => cap.party === party);
  const counted = own.map(() => 0);
  return tiers.map((tier, at) => {
    let part = (tier.rates[party] ?? 0) * amountInSlice(cumulative, tier);
    for (const [index, { fromTier, most }] of own.entries()) {
      if (at < fromTier) continue;
      part = Math.min(part, Math.max(0, most - (counted[index] ?? 0)));
    }
    for (const [index, { fromTier }] of own.entries())
      if (at >= fromTier) counted[index] = (counted[index] ?? 0) + part;
    return part;
  });
}

/** What a party has received in all. */
export function totalReceived(cumulative: number, party: number, waterfall: Waterfall): number {
  return sum(receivedByTier(cumulative, party, waterfall));
}

/**
 * The cumulative amounts at which something changes for a party, ascending, zero left out: each end
 * of a tier, and where a cap is reached.
 */
export function breakpoints(party: number, waterfall: Waterfall): readonly number[] {
  const { tiers, caps } = waterfall;
  const ends = tiers.map(({ until }) => until).filter((until) => until < Infinity);
  const capped = caps
    .filter((cap) => cap.party === party)
    .flatMap((cap) => capReached(cap, tiers) ?? []);
  return [...new Set([...ends, ...capped])].filter((at) => at > 0).sort((a, b) => a - b);
}

/** The cumulative amount at which a cap is reached; null where it never is. */
export function capReached({ party, fromTier, most }: Cap, tiers: readonly Tier[]): number | null {
  let left = most;
  for (const { from, until, rates } of tiers.slice(fromTier)) {
    const rate = rates[party] ?? 0;
    if (rate > 0 && rate * (until - from) >= left) return from + left / rate;
    left -= rate > 0 ? rate * (until - from) : 0;
  }
  return null;
}

/**
 * What a party may still receive before a cap is reached, in the unit of the amount; null where it
 * has no cap.
 */
export function leftToCap(cumulative: number, party: number, waterfall: Waterfall): number | null {
  const own = waterfall.caps.filter((cap) => cap.party === party);
  if (own.length === 0) return null;
  const byTier = receivedByTier(cumulative, party, waterfall);
  return Math.min(
    ...own.map(({ fromTier, most }) => Math.max(0, most - sum(byTier.slice(fromTier)))),
  );
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0);
}
