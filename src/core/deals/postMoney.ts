import { Failure } from "../words/failure";
import { checkedAmount, checkedResult, outOfBounds } from "./bounds";
import type { DealTermsByKey } from "./terms";

/** The terms of a funding round. They are set by arguments, not by options. */
export const ROUND_TERMS: DealTermsByKey<"preMoney" | "round"> = {
  preMoney: {
    names: ["pre_money", "投前估值"],
    words: { en: "a pre-money value", zh: "投前估值" },
    unit: "USD",
    printed: { metric: "valuation", scope: "pre-money" },
    assumed: null,
  },
  round: {
    names: ["round", "融资额"],
    words: { en: "the amount", zh: "融资额" },
    unit: "USD",
    printed: { metric: "funding", scope: "" },
    assumed: null,
  },
};

/** A round, all in one unit. */
export interface Round {
  /** What the company is worth before the new money, ≥ 0. */
  readonly preMoney: number;
  /** The new money, ≥ 0. */
  readonly round: number;
}

/**
 * What a company is worth after a round, if all of it is new money and paid in full.
 *
 *     postMoney = preMoney + round
 *
 * @returns In the unit of the two: 260 and 41 → 301.
 * @throws {Failure} `bad-input` outside the bounds of `Round`, `out-of-range` beyond all numbers.
 * @see the source `vpshk-2026-01`, paragraph 30
 */
export function postMoney({ preMoney, round }: Round): number {
  return checkedResult(checkedAmount("pre_money", preMoney) + checkedAmount("round", round));
}

/**
 * The part of the company that new money buys.
 *
 *     stake = investment ÷ postMoney
 *
 * Over the whole round it is what the holders before it give up, `1 − preMoney ÷ postMoney`.
 *
 * @param investment Of one investor, from 0 to the round; null for all of it.
 * @returns A fraction: 30 of a round of 41 at 260 → 0.0996….
 * @throws {Failure} as `postMoney`; `division-by-zero` where the company is worth nothing.
 */
export function newStake(round: Round, investment: number | null): number {
  const after = postMoney(round);
  if (investment !== null && !(investment >= 0 && investment <= round.round))
    throw outOfBounds(
      "Investment",
      investment,
      `from 0 to the round (${round.round})`,
      ` 0 到融资额（${round.round}）之间`,
    );
  if (after === 0)
    throw new Failure("division-by-zero", {
      en: "The company is worth nothing after the round: there is no part of it.",
      zh: "融资后估值为 0：无法计算占比。",
    });
  return (investment ?? round.round) / after;
}
