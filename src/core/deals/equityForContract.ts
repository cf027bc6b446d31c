import type { Dataset } from "../facts/dataset";
import type { Deal, Fact } from "../facts/fact";
import type { Scale } from "../words/scale";
import { checkedAmount, checkedPositive, checkedResult, bothGiven } from "./bounds";
import { type ContractBase, contracts, contractTerm } from "./contract";
import type { KnownDeal } from "./knownDeal";
import { type DealTerm, type UsedTerms, usedTerms } from "./terms";

/** What of the two is asked: the share, one of them, or what is left of the contract. */
export type EquityOut = "share" | "equity" | "contract" | "net";

/** What is set in place of what is printed, in the scale; null where nothing is. */
export interface GivenEquity {
  readonly equity: number | null;
  readonly contract: number | null;
  /** Which contract counts; null: the first, with which the equity came. */
  readonly base: ContractBase | null;
}

export interface EquityForContract {
  /** A fraction where the share is asked, else in the scale. */
  readonly value: number;
  readonly terms: UsedTerms<string>;
}

/**
 * Equity taken against a contract.
 *
 *     share = equity ÷ contract,  net = contract − equity
 *
 * @param deal One of `equityDeals`.
 * @returns CoreWeave's shares of 0.35 billion over a contract of 11.9 billion → 0.0294…. `net` is
 *   below zero where there is more equity than contract.
 * @throws {Failure} `bad-input` for equity below 0, a contract not above 0, or one that is set and
 *   chosen at once; `not-found` for an enlarged contract that there is not.
 * @see the source `vpshk-2026-01`, paragraphs 39 and 41
 */
export function equityForContract(
  known: KnownDeal,
  out: EquityOut,
  given: GivenEquity,
  scale: Scale,
): EquityForContract {
  if (given.contract !== null && given.base !== null) throw bothGiven("Contract", "Base");
  if (given.contract !== null) checkedPositive("Contract", given.contract);
  if (given.equity !== null) checkedAmount("Equity", given.equity);
  const equity = equityTerm(known);
  const contract = contractTerm(known, given.base ?? "first", ["Contract", "合同"]);
  if (out === "equity") {
    const terms = usedTerms(known, { equity }, { equity: given.equity }, scale);
    return { value: checkedAmount("Equity", terms.values.equity), terms };
  }
  if (out === "contract") {
    const terms = usedTerms(known, { contract }, { contract: given.contract }, scale);
    return { value: checkedPositive("Contract", terms.values.contract), terms };
  }
  const terms = usedTerms<"equity" | "contract">(known, { equity, contract }, given, scale);
  const taken = checkedAmount("Equity", terms.values.equity);
  const whole = checkedPositive("Contract", terms.values.contract);
  return { value: checkedResult(out === "share" ? taken / whole : whole - taken), terms };
}

/** The deals that print both. */
export function equityDeals(dataset: Dataset): readonly Deal[] {
  return contracts(dataset).filter((deal) => equityClause(dataset, deal) !== undefined);
}

/** The equity of a deal: shares received, or the supplier's investment. */
export function equityTerm({ dataset, deal }: KnownDeal): DealTerm {
  return {
    names: ["Equity", "股权"],
    words: { en: "the equity taken", zh: "所取得的股权" },
    unit: "USD",
    printed: { metric: equityClause(dataset, deal)?.metric ?? "equity-received", scope: "" },
    assumed: null,
  };
}

/** Shares that the buyer receives, or money that the supplier puts into the buyer. */
function equityClause(dataset: Dataset, deal: Deal): Fact | undefined {
  const facts = dataset.factsIn(deal.id).filter(({ scope }) => scope === "");
  const contract = facts.find(({ metric }) => metric === "contract-value");
  return facts.find(
    ({ metric, entity, counterparty }) =>
      metric === "equity-received" ||
      (metric === "investment" &&
        entity === contract?.counterparty &&
        counterparty === contract.entity),
  );
}
