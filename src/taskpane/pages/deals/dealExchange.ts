import type { Fact } from "../../../core/facts/fact";

/** What one party of a deal gives another: amounts of money, or shares at their worth. */
export interface DealTransfer {
  /** Entity ids. */
  readonly from: string;
  readonly to: string;
  readonly facts: readonly Fact[];
}

/** Which metrics say that something is given, and whether the fact's entity gives or gets it. */
const GIVER: Readonly<Record<string, "entity" | "counterparty">> = {
  "contract-value": "entity",
  investment: "entity",
  "equity-received": "counterparty",
};

/**
 * What goes both ways in a deal, in the order of its facts. @returns Empty where something goes one
 * way only.
 */
export function dealExchange(facts: readonly Fact[]): readonly DealTransfer[] {
  const gifts = new Map<string, DealTransfer>();
  for (const fact of facts) {
    const giver = GIVER[fact.metric];
    if (!giver || !fact.counterparty) continue;
    const [from, to] =
      giver === "entity" ? [fact.entity, fact.counterparty] : [fact.counterparty, fact.entity];
    const key = JSON.stringify([from, to]);
    gifts.set(key, { from, to, facts: [...(gifts.get(key)?.facts ?? []), fact] });
  }
  return [...gifts.values()].filter(({ from, to }) => gifts.has(JSON.stringify([to, from])));
}
