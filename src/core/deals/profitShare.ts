import { Failure } from "../failure";
import type { Words } from "../words";
import { share, type Tier } from "./tiers";

/** The terms of a profit share. Rates are fractions; amounts are in the unit of the profits, dollars or billions of them. */
export interface ProfitShareTerms {
  /** The part of each dollar until `recovery` is received; above 0, at most 1. */
  readonly rate: number;
  /** What is received at the first rate, ≥ 0. */
  readonly recovery: number;
  /** The part of each dollar after that, 0 to 1. */
  readonly rateAfter: number;
  /** What is received at most, ≥ 0; Infinity where no cap is known. */
  readonly cap: number;
  /** Whether the cap counts everything received, or only what comes after the recovery. */
  readonly capOn: "total" | "after";
}

/** What a loss does: nothing, or it is made up by later profits before these are shared. */
export type Losses = "ignore" | "carry";

/**
 * Microsoft's part of OpenAI's profit, period by period: 75 % until its investment is recovered, 49 % after that, up to a cap.
 *
 *     part(x) = min(a·x, R) + b·max(0, x − R/a),  at most C;   period t: part(xₜ) − part(xₜ₋₁)
 *
 * @param profits Profit of each period after the first investors are repaid, in the unit of the terms; a loss is negative.
 * @param prior   Cumulative profit before the first period, same unit, ≥ 0.
 * @param terms   Rates a and b, recovery R, cap C (Infinity: no article prints it).
 * @returns The part of each period, same unit, never negative. 20 billion at the reported terms → 14.306… billion.
 * @throws {Failure} `bad-input` outside those bounds, `out-of-range` when the profits add up to more than a number can hold.
 * @see the source `shunwang-2024-06`, paragraph 30
 */
export function profitShare(
  profits: readonly number[],
  prior: number,
  terms: ProfitShareTerms,
  losses: Losses,
): readonly number[] {
  const tiers = tiersOf(terms);
  if (!(prior >= 0 && prior < Infinity))
    throw refused("prior", "a cumulative profit of 0 or more", "不小于 0 的累计利润", prior);
  let cumulative = prior;
  let received = share(cumulative, tiers);
  let deficit = 0;
  return profits.map((profit) => {
    if (!Number.isFinite(profit)) throw refused("profit", "a number", "数字", profit);
    const net = losses === "carry" ? profit - deficit : profit;
    deficit = losses === "carry" ? Math.max(0, -net) : 0;
    cumulative += Math.max(0, net);
    if (!Number.isFinite(cumulative + deficit)) throw tooLarge();
    const before = received;
    received = share(cumulative, tiers);
    return received - before;
  });
}

/** The terms as tiers of cumulative profit: recovery, after it, and nothing above the cap. */
export function tiersOf(terms: ProfitShareTerms): readonly Tier[] {
  const { rate, recovery, rateAfter, cap, capOn } = checked(terms);
  const most = capOn === "total" ? cap : cap + recovery;
  const first = Math.min(recovery, most) / rate;
  const above = most - recovery;
  const second =
    rateAfter === 0 || above === Infinity ? Infinity : first + Math.max(0, above) / rateAfter;
  return [
    { until: first, rate },
    ...(above > 0 ? [{ until: second, rate: rateAfter }] : []),
    { until: Infinity, rate: 0 },
  ];
}

function checked(terms: ProfitShareTerms): ProfitShareTerms {
  const { rate, recovery, rateAfter, cap } = terms;
  if (!(rate > 0 && rate <= 1))
    throw refused("Rate", "above 0, at most 1", "大于 0 且不超过 1", rate);
  if (!(rateAfter >= 0 && rateAfter <= 1))
    throw refused("RateAfter", "from 0 to 1", "0 到 1 之间", rateAfter);
  if (!(recovery >= 0 && recovery < Infinity))
    throw refused("Recovery", "0 or more", "不小于 0", recovery);
  if (!(cap >= 0)) throw refused("Cap", "0 or more", "不小于 0", cap);
  return terms;
}

function refused(name: string, en: string, zh: string, was: number): Failure {
  const words: Words = {
    en: `${name} is ${was}: expected ${en}.`,
    zh: `${name} 是 ${was}：应为${zh}。`,
  };
  return new Failure("bad-input", words);
}

function tooLarge(): Failure {
  return new Failure("out-of-range", {
    en: "The profits add up to more than a number can hold.",
    zh: "利润合计超出数值范围。",
  });
}
