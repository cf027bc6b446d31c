import type { Dataset } from "../dataset";
import type { Deal } from "../fact";
import { PROFIT_SHARE_TERMS } from "./profitShareTerms";
import { clauseOf, type TermKind } from "./terms";

/** A worksheet function that computes with the terms of deals. */
export interface DealFormula {
  /** The function's id. */
  readonly id: string;
  /** The deals that it answers for. */
  readonly deals: (dataset: Dataset) => readonly Deal[];
  /** The terms that it computes with, in their order. */
  readonly terms: readonly TermKind[];
}

/** Every function that computes with terms, in the order of the help. */
export const DEAL_FORMULAS: readonly DealFormula[] = [
  {
    id: "MSSHARE",
    deals: named("microsoft-profit-share"),
    terms: Object.values(PROFIT_SHARE_TERMS),
  },
  { id: "PROFITSHARE", deals: profitShareDeals, terms: Object.values(PROFIT_SHARE_TERMS) },
];

/** The deals whose first rate of a share of profit is printed. */
export function profitShareDeals(dataset: Dataset): readonly Deal[] {
  return dealsWith(dataset, PROFIT_SHARE_TERMS.rate);
}

/** The functions that answer for a deal. */
export function formulasOf(dataset: Dataset, deal: Deal): readonly DealFormula[] {
  return DEAL_FORMULAS.filter(({ deals }) => deals(dataset).includes(deal));
}

/** The terms of a deal that a function computes with and no article prints, each once. */
export function unprintedTerms(dataset: Dataset, deal: Deal): readonly TermKind[] {
  const all = formulasOf(dataset, deal).flatMap(({ terms }) => terms);
  const byOption = new Map(all.map((term) => [term.names[0], term]));
  return [...byOption.values()].filter((term) => clauseOf(dataset, deal, term) === null);
}

/** The deals in which a term is printed. */
function dealsWith(dataset: Dataset, term: TermKind): readonly Deal[] {
  return [...dataset.deals.values()].filter((deal) => clauseOf(dataset, deal, term));
}

function named(id: string): DealFormula["deals"] {
  return (dataset) => {
    const deal = dataset.deals.get(id);
    return deal ? [deal] : [];
  };
}
