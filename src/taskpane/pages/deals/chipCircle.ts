import type { Dataset } from "../../../core/facts/dataset";
import { contracts } from "../../../core/deals/contract";
import { type ContractValue, contractValue } from "../../../core/deals/contractValue";
import { equityDeals, equityForContract } from "../../../core/deals/equityForContract";
import type { Deal, Qualifier } from "../../../core/facts/fact";
import type { IsoDate } from "../../../core/period/calendar";
import { Failure } from "../../../core/words/failure";
import { ACTUALS } from "../../../core/words/scale";

/** A contract with one supplier, and what of it comes back to the buyer as equity. */
export interface Circle {
  readonly deal: Deal;
  /** Entity ids. */
  readonly buyer: string;
  readonly supplier: string;
  /** What the buyer pays in all, dollars. */
  readonly pays: number;
  readonly paysQualifier: Qualifier;
  /** Equity, dollars; null where no article prints any. */
  readonly back: number | null;
  readonly backQualifier: Qualifier;
  /** Equity over the contract that it came with, a fraction; null as `back`. */
  readonly share: number | null;
}

/** The contracts of two parties that print one amount by a day, the largest first. */
export function chipCircle(dataset: Dataset, asOf: IsoDate): readonly Circle[] {
  const withEquity = equityDeals(dataset);
  return contracts(dataset)
    .filter(({ parties }) => parties.length === 2)
    .flatMap((deal) => {
      const known = { dataset, deal, asOf };
      const pays = ifPrinted(() => contractValue(known, null, AS_PRINTED, ACTUALS));
      if (pays === null) return [];
      const equityTaken = (out: "equity" | "share") =>
        withEquity.includes(deal)
          ? ifPrinted(() => equityForContract(known, out, EQUITY_AS_PRINTED, ACTUALS))
          : null;
      const [buyer = "", supplier = ""] = deal.parties;
      return [
        {
          deal,
          buyer,
          supplier,
          pays: pays.value,
          paysQualifier: qualifierOf(pays),
          back: equityTaken("equity")?.value ?? null,
          backQualifier: qualifierOf(equityTaken("equity")),
          share: equityTaken("share")?.value ?? null,
        },
      ];
    })
    .sort((a, b) => b.pays - a.pays);
}

const AS_PRINTED = { base: null, value: null };
const EQUITY_AS_PRINTED = { base: null, equity: null, contract: null };

/** How exactly the clause that an amount comes from has it. */
function qualifierOf(amount: Pick<ContractValue, "terms"> | null): Qualifier {
  return amount?.terms.evidence[0]?.fact.qualifier ?? "exact";
}

/** @returns null where only a magnitude is printed, or nothing yet. */
function ifPrinted<T>(read: () => T): T | null {
  try {
    return read();
  } catch (failure) {
    if (failure instanceof Failure) return null;
    throw failure;
  }
}
