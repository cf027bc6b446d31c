import { Failure } from "../words/failure";
import type { Tier } from "./tiers";

/**
 * Tiers whose ends count what the first party has received, as tiers of the amount that is shared.
 *
 *     lengthᵢ = (receivedᵢ − receivedᵢ₋₁) ÷ rateᵢ
 *
 * An agreement says "75 % until 13 billion are recovered": that is when 17.33 billion have been shared.
 *
 * @param tiers One after the other from 0, their ends in what the first party has received by then.
 * @returns The same with ends in the amount shared: 13 at 0.75 → 17.333….
 * @throws {Failure} `bad-input` for a tier with an end in which the first party gets nothing, so that it would never be reached.
 */
export function tiersByReceipts(tiers: readonly Tier[]): readonly Tier[] {
  let shared = 0;
  return tiers.map((tier) => {
    const from = shared;
    shared = from + lengthOf(tier);
    return { ...tier, from, until: shared };
  });
}

function lengthOf({ name, from, until, rates: [rate = 0] }: Tier): number {
  if (until === Infinity) return Infinity;
  const length = (until - from) / rate;
  if (length < Infinity) return length;
  throw new Failure("bad-input", {
    en: `The first party gets nothing in the tier "${name.en}", so that with Until=received it never ends (${until}): leave its end blank, or give the ends as amounts shared, without Until=.`,
    zh: `第一方在“${name.zh}”这一档分文不得，故按 Until=received 永远到不了其终点（${until}）：请将终点留空，或省略 Until= 并按分配金额填写终点。`,
  });
}
