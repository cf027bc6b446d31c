import { breakpoints, totalReceived, type Waterfall } from "../../../core/deals/tiers";

/**
 * A corner of the line that a share makes over an amount, and the rate that leads to it; none leads
 * to the first.
 */
export interface TierPoint {
  readonly amount: number;
  readonly share: number;
  readonly rate: number | null;
  /** The line goes on beyond this point at the same rate. */
  readonly isOpen: boolean;
}

/**
 * The corners of the line of a party's share, from nothing on; what comes after the last one is
 * drawn as far again.
 *
 * @param waterfall With one finite end of a tier or one cap that is reached at least.
 * @returns Amounts and shares in the unit of the tiers: 50 % until 10, then 20 % → 0/0, 10/5, 20/7.
 */
export function tierPoints(party: number, waterfall: Waterfall): readonly TierPoint[] {
  const corners = breakpoints(party, waterfall);
  const amounts = [0, ...corners, 2 * (corners.at(-1) ?? 0)];
  const shares = amounts.map((amount) => totalReceived(amount, party, waterfall));
  return amounts.map((amount, at) => ({
    amount,
    share: shares[at] ?? 0,
    rate: at === 0 ? null : rateBetween(amounts, shares, at),
    isOpen: at === amounts.length - 1,
  }));
}

/**
 * What a dollar gives on the way to a corner: without the last digits, in which two sums of doubles
 * differ.
 */
function rateBetween(amounts: readonly number[], shares: readonly number[], at: number): number {
  const [fromAmount = 0, toAmount = 0] = amounts.slice(at - 1, at + 1);
  const [fromShare = 0, toShare = 0] = shares.slice(at - 1, at + 1);
  return Number(((toShare - fromShare) / (toAmount - fromAmount)).toPrecision(DIGITS));
}

const DIGITS = 10;
