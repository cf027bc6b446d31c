import {
  checkedAmount,
  checkedFraction,
  checkedPositive,
  checkedResult,
  outOfBounds,
} from "./bounds";
import type { DealTermsByKey } from "./terms";

/** The terms of AMD's options for OpenAI. */
export const WARRANT_TERMS: DealTermsByKey<"strike" | "ceiling"> = {
  strike: {
    names: ["Strike", "行权价"],
    words: { en: "the strike price", zh: "行权价" },
    unit: "USD/share",
    printed: { metric: "warrant-strike", scope: "" },
    assumed: null,
  },
  ceiling: {
    names: ["Ceiling", "认购上限"],
    words: { en: "the share under option", zh: "可认购股份比例" },
    unit: "fraction",
    printed: { metric: "warrant-share", scope: "" },
    assumed: null,
  },
};

/** Whether the ceiling is a part of the shares before or after the new ones are issued. */
export type WarrantBase = "before" | "after";

export interface WarrantTerms {
  /** USD a share, ≥ 0. */
  readonly strike: number;
  /**
   * The part of the shares under option at full delivery, 0 to 1; below 1 where it counts the new
   * shares.
   */
  readonly ceiling: number;
  readonly base: WarrantBase;
  /** Whether the new shares dilute the price at which they are valued. */
  readonly isDiluted: boolean;
}

export interface WarrantCase {
  /** USD a share, ≥ 0. */
  readonly price: number;
  /** Shares outstanding before exercise, > 0. */
  readonly shares: number;
  /** The part of the purchase that is delivered, 0 to 1. */
  readonly delivered: number;
}

export interface Warrant {
  /** How many shares may be bought. */
  readonly shares: number;
  /** Intrinsic value, USD. */
  readonly value: number;
  /** What buying them all costs, USD. */
  readonly cost: number;
  /** Their part of all shares after exercise, a fraction. */
  readonly stake: number;
}

/**
 * What options on new shares are worth if they were used today.
 *
 *     W = c·S·d,  or after the new shares  c·S/(1 − c)·d
 *     value = W · max(P − K, 0),  diluted  W · S/(S + W) · max(P − K, 0)
 *     cost = W·K,  stake = W/(S + W)
 *
 * Intrinsic value only: no time value, no vesting.
 *
 * @returns Shares, USD and a fraction. At $100, 1,000 shares and the printed terms 100 shares worth
 *   $9,999.
 * @throws {Failure} `bad-input` outside the bounds of `WarrantCase` and `WarrantTerms`.
 * @see the source `vpshk-2026-01`, paragraph 43
 */
export function warrant(
  { price, shares: outstanding, delivered }: WarrantCase,
  { strike, ceiling, base, isDiluted }: WarrantTerms,
): Warrant {
  checkedPositive("shares_outstanding", outstanding);
  const part = checkedFraction("share_of_purchase", delivered);
  const gain = Math.max(checkedAmount("price", price) - checkedAmount("Strike", strike), 0);
  const shares = sharesAtFullDelivery(outstanding, ceiling, base) * part;
  const all = checkedResult(outstanding + shares);
  return {
    shares,
    value: checkedResult(shares * (isDiluted ? outstanding / all : 1) * gain),
    cost: checkedResult(shares * strike),
    stake: shares / all,
  };
}

function sharesAtFullDelivery(outstanding: number, ceiling: number, base: WarrantBase): number {
  checkedFraction("Ceiling", ceiling);
  if (base === "before") return ceiling * outstanding;
  if (ceiling === 1)
    throw outOfBounds("Ceiling", ceiling, "below 1 with Base=after", "小于 1（Base=after 时）");
  return (ceiling * outstanding) / (1 - ceiling);
}
