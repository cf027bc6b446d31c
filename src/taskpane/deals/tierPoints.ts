import { share, type Tier } from "../../core/deals/tiers";

/** A corner of the line that a share makes over an amount, and the rate that leads to it; none leads to the first. */
export interface TierPoint {
  readonly amount: number;
  readonly share: number;
  readonly rate: number | null;
  /** The line goes on beyond this point at the same rate. */
  readonly isOpen: boolean;
}

/**
 * The corners of the line of a share, from nothing on; a last tier without end is drawn as far as to twice the last corner.
 *
 * @param tiers As `share` takes them, with one finite end at least.
 * @returns Amounts and shares in the unit of the tiers: 50 % until 10, then 20 % → 0/0, 10/5, 20/7.
 */
export function tierPoints(tiers: readonly Tier[]): readonly TierPoint[] {
  const ends = tiers.filter(({ until }) => until < Infinity);
  const open = tiers.find(({ until }) => until === Infinity);
  const far = 2 * (ends.at(-1)?.until ?? 0);
  const point = (amount: number, rate: number | null, isOpen = false) => ({
    amount,
    share: share(amount, tiers),
    rate,
    isOpen,
  });
  return [
    point(0, null),
    ...ends.map(({ until, rate }) => point(until, rate)),
    ...(open ? [point(far, open.rate, true)] : []),
  ];
}
