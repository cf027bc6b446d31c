import type { Dataset } from "../facts/dataset";
import type { Deal } from "../facts/fact";
import { contracts, contractTerm, isExpanded } from "./contract";
import { CONTRACT_YEARS } from "./contractTime";
import { equityDeals, equityTerm } from "./equityForContract";
import { ROUND_TERMS } from "./postMoney";
import { PROFIT_SHARE_TERMS } from "./profitShareTerms";
import { REVENUE_SHARE_TERMS } from "./revenueShare";
import { STAGE_TERMS } from "./stagedInvestment";
import type { KnownDeal } from "./knownDeal";
import { clausesAmong, clausesOf, type DealTerm } from "./terms";
import { WARRANT_TERMS } from "./warrant";

/** A worksheet function that computes with the terms of deals. */
export interface DealFormula {
  /** The function's id. */
  readonly id: string;
  /** The deals that it answers for. */
  readonly deals: (dataset: Dataset) => readonly Deal[];
  /** The terms that it computes with, in their order. */
  readonly terms: (known: KnownDeal) => readonly DealTerm[];
  /** What no article settles, and an option chooses. */
  readonly open: readonly OpenTerm[];
}

/** Something that no article prints: what it is, and which option sets it. */
export type OpenTerm = Pick<DealTerm, "names" | "words"> & {
  /** Where it is a number: what is computed with until it is set. */
  readonly unit?: string;
  readonly assumed?: DealTerm["assumed"];
};

const CAP_ON: OpenTerm = {
  names: ["CapOn", "上限口径"],
  words: { en: "what the cap counts", zh: "上限的口径" },
};

/** Every function that computes with terms, in the order of the help. */
export const DEAL_FORMULAS: readonly DealFormula[] = [
  {
    id: "MSSHARE",
    deals: dealWithId("microsoft-profit-share"),
    terms: () => Object.values(PROFIT_SHARE_TERMS),
    open: [CAP_ON],
  },
  {
    id: "PROFITSHARE",
    deals: profitShareDeals,
    terms: () => Object.values(PROFIT_SHARE_TERMS),
    open: [CAP_ON],
  },
  {
    id: "REVSHARE",
    deals: dealWithId("microsoft-revenue-share"),
    terms: () => Object.values(REVENUE_SHARE_TERMS),
    open: [],
  },
  {
    id: "SOFTBANK",
    deals: dealWithId("softbank-investment"),
    terms: () => Object.values(STAGE_TERMS),
    open: [],
  },
  {
    id: "WARRANT",
    deals: dealWithId("amd-chips"),
    terms: () => Object.values(WARRANT_TERMS),
    open: [
      {
        names: ["Base", "基数"],
        words: { en: "whether the ceiling counts the new shares", zh: "认购上限是否计入新股" },
      },
    ],
  },
  {
    id: "COMMITMENT",
    deals: contracts,
    terms: (known) => [
      contractTerm(known, isExpanded(known) ? "expanded" : "first", ["Value", "合同额"]),
      CONTRACT_YEARS,
    ],
    open: [{ names: ["Start", "起始"], words: { en: "the beginning", zh: "起始日" } }],
  },
  {
    id: "EQUITYSHARE",
    deals: equityDeals,
    terms: (known) => [equityTerm(known), contractTerm(known, "first", ["Contract", "合同"])],
    open: [],
  },
  {
    id: "POSTMONEY",
    deals: (dataset) => dealsWith(dataset, ROUND_TERMS.preMoney),
    terms: () => Object.values(ROUND_TERMS),
    open: [],
  },
];

/** The deals whose first rate of a share of profit is printed. */
export function profitShareDeals(dataset: Dataset): readonly Deal[] {
  return dealsWith(dataset, PROFIT_SHARE_TERMS.rate);
}

/** The functions that answer for a deal. */
export function formulasOf(dataset: Dataset, deal: Deal): readonly DealFormula[] {
  return DEAL_FORMULAS.filter(({ deals }) => deals(dataset).includes(deal));
}

/**
 * What a function computes with for a deal and no article had printed by then, each once, by the
 * option that sets it.
 */
export function unprintedTerms(known: KnownDeal): readonly OpenTerm[] {
  const all = formulasOf(known.dataset, known.deal).flatMap(
    ({ terms, open }): readonly OpenTerm[] => [
      ...terms(known).filter((term) => !isPrinted(known, term)),
      ...open,
    ],
  );
  return [...new Map(all.map((term) => [term.names[0], term])).values()];
}

/** Whether an article prints it, be it as a range. */
function isPrinted(known: KnownDeal, { printed }: DealTerm): boolean {
  return printed !== null && clausesOf(known, printed).length > 0;
}

/** The deals in which a term is printed as one figure, whenever it became known. */
export function dealsWith(dataset: Dataset, { printed }: DealTerm): readonly Deal[] {
  if (!printed) return [];
  return [...dataset.deals.values()].filter(({ id }) =>
    clausesAmong(dataset.factsIn(id), printed).some(({ value }) => value !== null),
  );
}

function dealWithId(id: string): DealFormula["deals"] {
  return (dataset) => {
    const deal = dataset.deals.get(id);
    return deal ? [deal] : [];
  };
}
