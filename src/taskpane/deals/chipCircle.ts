import type { Dataset } from "../../core/dataset";
import { contracts } from "../../core/deals/contract";
import { contractValue } from "../../core/deals/contractValue";
import { equityDeals, equityForContract } from "../../core/deals/equityForContract";
import type { Deal } from "../../core/fact";
import { Failure } from "../../core/failure";
import { ACTUALS } from "../../core/scale";

/** A contract with one supplier, and what of it comes back to the buyer as equity. */
export interface Circle {
  readonly deal: Deal;
  /** Entity ids. */
  readonly buyer: string;
  readonly supplier: string;
  /** What the buyer pays in all, dollars. */
  readonly pays: number;
  /** Equity, dollars; null where no article prints any. */
  readonly back: number | null;
  /** Equity over the contract that it came with, a fraction; null as `back`. */
  readonly share: number | null;
}

/** The contracts of two parties that print one amount, the largest first. */
export function chipCircle(dataset: Dataset): readonly Circle[] {
  const withEquity = equityDeals(dataset);
  return contracts(dataset)
    .filter(({ parties }) => parties.length === 2)
    .flatMap((deal) => {
      const pays = amountOf(() => contractValue(dataset, deal, null, AS_PRINTED, ACTUALS).value);
      if (pays === null) return [];
      const taken = (out: "equity" | "share") =>
        withEquity.includes(deal)
          ? equityForContract(dataset, deal, out, EQUITY_AS_PRINTED, ACTUALS).value
          : null;
      const [buyer = "", supplier = ""] = deal.parties;
      return [{ deal, buyer, supplier, pays, back: taken("equity"), share: taken("share") }];
    })
    .sort((a, b) => b.pays - a.pays);
}

const AS_PRINTED = { base: null, value: null };
const EQUITY_AS_PRINTED = { base: null, equity: null, contract: null };

/** @returns null where only a magnitude is printed. */
function amountOf(read: () => number): number | null {
  try {
    return read();
  } catch (failure) {
    if (failure instanceof Failure) return null;
    throw failure;
  }
}
