import { Failure } from "../words/failure";
import type { Words } from "../words/words";
import type { Tier, Waterfall } from "./tiers";

/**
 * The terms of a profit share. Rates are fractions; amounts are in the unit of the profits, dollars
 * or billions of them.
 */
export interface ProfitShareTerms {
  /**
   * What the first investors get before anybody else, ≥ 0; 0 where profit is counted after they are
   * repaid.
   */
  readonly first: number;
  /** The part of each dollar until `recovery` is received; above 0, at most 1. */
  readonly rate: number;
  /** What is received at the first rate, ≥ 0. */
  readonly recovery: number;
  /** The part of each dollar after that, 0 to 1. */
  readonly rateAfter: number;
  /** What is received at most, ≥ 0; Infinity where no cap is known. */
  readonly cap: number;
  /** Whether the cap counts everything received, or only what comes after the recovery. */
  readonly capOn: CapOn;
}

export type CapOn = "total" | "after";

/**
 * The parties of a profit share in the order of its rates: who takes the share, and who is repaid
 * before.
 */
export const TAKER = 0;

/**
 * A profit share as a waterfall: the first investors, then the taker until its investment is
 * recovered, then at the lower rate up to the cap.
 *
 *     part(x) = min(a·y, R) + b·max(0, y − R/a),  y = max(0, x − F),  at most C
 *
 * @param taker Who takes the share, Microsoft.
 * @param terms First F, rates a and b, recovery R, cap C (Infinity: no article prints it).
 * @returns Tiers of cumulative profit. At 20 billion and the reported terms Microsoft has 14.306…
 *   billion.
 * @throws {Failure} `bad-input` outside the bounds of a term.
 * @see the source `shunwang-2024-06`, paragraph 30
 */
export function profitShare(taker: Words, terms: ProfitShareTerms): Waterfall {
  const { first, rate, recovery, rateAfter, cap, capOn } = checkedTerms(terms);
  const recovered = first + recovery / rate;
  const tiers: readonly Tier[] = [
    { name: FIRST, from: 0, until: first, rates: [0, 1] },
    { name: UNTIL_RECOVERY, from: first, until: recovered, rates: [rate, 0] },
    { name: AFTER_RECOVERY, from: recovered, until: Infinity, rates: [rateAfter, 0] },
  ];
  const used = tiers.filter(({ from, until }) => from < until);
  const fromTier = capOn === "total" ? 0 : used.length - 1;
  return {
    parties: first > 0 ? [taker, FIRST] : [taker],
    tiers: first > 0 ? used : used.map((tier) => ({ ...tier, rates: tier.rates.slice(0, 1) })),
    caps: cap < Infinity ? [{ party: TAKER, fromTier, most: cap }] : [],
  };
}

const FIRST: Words = { en: "first investors", zh: "首批投资者" };
const UNTIL_RECOVERY: Words = { en: "until recovery", zh: "收回投资前" };
const AFTER_RECOVERY: Words = { en: "after recovery", zh: "收回投资后" };

function checkedTerms(terms: ProfitShareTerms): ProfitShareTerms {
  const { first, rate, recovery, rateAfter, cap } = terms;
  if (!(rate > 0 && rate <= 1))
    throw termFailure("Rate", "above 0, at most 1", "大于 0 且不超过 1", rate);
  if (!(rateAfter >= 0 && rateAfter <= 1))
    throw termFailure("RateAfter", "from 0 to 1", " 0 到 1 之间", rateAfter);
  if (!(recovery >= 0 && recovery < Infinity))
    throw termFailure("Recovery", "0 or more", "不小于 0", recovery);
  if (!(first >= 0 && first < Infinity)) throw termFailure("First", "0 or more", "不小于 0", first);
  if (!(cap >= 0)) throw termFailure("Cap", "0 or more", "不小于 0", cap);
  if (!(recovery / rate < Infinity))
    throw termFailure("Rate", "not so near to 0", "不过于接近 0", rate);
  return terms;
}

function termFailure(name: string, en: string, zh: string, was: number): Failure {
  return new Failure("bad-input", {
    en: `${name} is ${was}: expected ${en}.`,
    zh: `${name} 是 ${was}：应为${zh}。`,
  });
}
