import { Failure } from "../words/failure";
import { receivedByTier, amountInSlice, type Waterfall } from "./tiers";

/** What a loss does: nothing, or it is made up by later profits before these are shared. */
export type LossRule = "ignore" | "carry";

/** Where a waterfall stands between two periods. */
export interface WaterfallState {
  /** What has been shared so far, ≥ 0. */
  readonly cumulative: number;
  /** Losses that later amounts make up first, ≥ 0; always 0 where losses are ignored. */
  readonly deficit: number;
}

/** One period of a waterfall. */
export interface SharedPeriod {
  /** What is shared in it, ≥ 0: the amount, less losses made up. */
  readonly distributed: number;
  /** By tier: what of it falls there, and what each party gets of that. */
  readonly tiers: readonly SharedTier[];
  /** What each party gets. */
  readonly parts: readonly number[];
  /** What each party has got since the beginning. */
  readonly received: readonly number[];
  /** Where it ends. */
  readonly state: WaterfallState;
}

export interface SharedTier {
  readonly amount: number;
  readonly parts: readonly number[];
}

/**
 * Shares amounts period by period, the state carrying from each to the next.
 *
 *     partₜ = received(xₜ) − received(xₜ₋₁),  xₜ = xₜ₋₁ + max(0, amountₜ)
 *
 * @param amounts In the unit of the tiers; a negative one is a loss.
 * @param prior   What was shared before the first period, ≥ 0, same unit.
 * @returns One entry a period. What no party gets is `distributed` less the parts; nothing in it is
 *   negative.
 * @throws {Failure} `bad-input` outside those bounds, `out-of-range` when the amounts add up to
 *   more than a number can hold.
 */
export function distribution(
  amounts: readonly number[],
  prior: number,
  waterfall: Waterfall,
  losses: LossRule,
): readonly SharedPeriod[] {
  if (!(prior >= 0 && prior < Infinity)) throw badPrior(prior);
  let before = sharedState({ cumulative: prior, deficit: 0 }, waterfall);
  return amounts.map((amount) => {
    const after = sharedState(nextState(before.state, amount, losses), waterfall);
    const shared = sharedBetween(before, after, waterfall);
    before = after;
    return shared;
  });
}

/** What no party gets of what is distributed, ≥ 0 but for rounding. */
export function unsharedAmount({ amount, parts }: SharedTier): number {
  return amount - sum(parts);
}

/**
 * The control sum of a period: what the tiers add up to, less what was distributed and shared. 0
 * unless something was lost on the way. Differences in the last digits of a double are no
 * difference.
 */
export function controlSum({ distributed, tiers, parts, state }: SharedPeriod): number {
  const amounts = sum(tiers.map(({ amount }) => amount)) - distributed;
  const shares = sum(tiers.flatMap((tier) => tier.parts)) - sum(parts);
  const difference = Math.abs(amounts) + Math.abs(shares);
  return difference <= ROUNDING * state.cumulative ? 0 : difference;
}

/** Of the cumulative amount: what some hundred sums of doubles may lose. */
const ROUNDING = 1e-12;

/** A state, and what it means for everybody. */
interface SharedState {
  readonly state: WaterfallState;
  readonly slices: readonly number[];
  /** By party, by tier. */
  readonly byTier: readonly (readonly number[])[];
  readonly received: readonly number[];
}

function sharedState(state: WaterfallState, waterfall: Waterfall): SharedState {
  const { cumulative } = state;
  const byTier = waterfall.parties.map((_, party) => receivedByTier(cumulative, party, waterfall));
  return {
    state,
    slices: waterfall.tiers.map((tier) => amountInSlice(cumulative, tier)),
    byTier,
    received: byTier.map(sum),
  };
}

function nextState(
  { cumulative, deficit }: WaterfallState,
  amount: number,
  losses: LossRule,
): WaterfallState {
  if (!Number.isFinite(amount)) throw badAmount(amount);
  const net = losses === "carry" ? amount - deficit : amount;
  const state = {
    cumulative: cumulative + Math.max(0, net),
    deficit: losses === "carry" ? Math.max(0, -net) : 0,
  };
  if (!Number.isFinite(state.cumulative + state.deficit)) throw tooLarge();
  return state;
}

function sharedBetween(
  before: SharedState,
  after: SharedState,
  { tiers }: Waterfall,
): SharedPeriod {
  const difference = (to: number | undefined, from: number | undefined) => (to ?? 0) - (from ?? 0);
  return {
    distributed: after.state.cumulative - before.state.cumulative,
    tiers: tiers.map((_, tier) => ({
      amount: difference(after.slices[tier], before.slices[tier]),
      parts: after.byTier.map((byTier, party) =>
        difference(byTier[tier], before.byTier[party]?.[tier]),
      ),
    })),
    parts: after.received.map((to, party) => difference(to, before.received[party])),
    received: after.received,
    state: after.state,
  };
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0);
}

function badPrior(prior: number): Failure {
  return new Failure("bad-input", {
    en: `prior is ${prior}: expected a cumulative amount of 0 or more.`,
    zh: `prior 是 ${prior}：应为不小于 0 的累计金额。`,
  });
}

function badAmount(amount: number): Failure {
  return new Failure("bad-input", {
    en: `amount is ${amount}: expected a number.`,
    zh: `金额是 ${amount}：应为数字。`,
  });
}

function tooLarge(): Failure {
  return new Failure("out-of-range", {
    en: "The amounts add up to more than a number can hold.",
    zh: "金额合计超出数值范围。",
  });
}
