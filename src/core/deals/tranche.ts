import { checkedAmount, checkedResult, outOfBounds } from "./bounds";
import { amountInSlice } from "./tiers";

/**
 * What of an amount lies between two points.
 *
 *     tranche(x) = max(0, min(x, detach) − attach)
 *
 * @param amount Any finite number; what is below zero reaches no tranche.
 * @param attach Where it begins, ≥ 0, in the unit of the amount.
 * @param detach Where it ends, ≥ attach; Infinity where it has no end.
 * @returns In the unit of the amount, ≥ 0: of 25 between 10 and 20, 10.
 * @throws {Failure} `bad-input` outside those bounds.
 */
export function tranche(amount: number, attach: number, detach: number): number {
  checkedAmount("attach", attach);
  if (!(detach >= attach))
    throw outOfBounds("detach", detach, `attach (${attach}) or more`, `不小于 attach（${attach}）`);
  return amountInSlice(checkedResult(amount), { from: attach, until: detach });
}
