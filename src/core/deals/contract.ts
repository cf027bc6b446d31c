import type { Dataset } from "../facts/dataset";
import type { Deal } from "../facts/fact";
import { scopeOf } from "../facts/scopeOf";
import { Failure } from "../words/failure";
import type { KnownDeal } from "./knownDeal";
import { clausesAmong, clausesOf, type DealTerm } from "./terms";

/** Which amount of a contract counts where it was enlarged: the first one, or what it came to. */
export type ContractBase = "first" | "expanded";

const METRIC = "contract-value";
const EXPANDED = "expanded";
const ENLARGED = { metric: METRIC, scope: EXPANDED };

/** The deals that print what the contract comes to, be it as a range. */
export function contracts(dataset: Dataset): readonly Deal[] {
  return [...dataset.deals.values()].filter(({ id }) =>
    dataset.factsIn(id).some(({ metric }) => metric === METRIC),
  );
}

/** Whether an enlarged amount beside the first was public by then. */
export function isExpanded(known: KnownDeal): boolean {
  return clausesOf(known, ENLARGED).length > 0;
}

/**
 * The term that a contract comes to.
 * @param name What the option that sets it is called, English and Chinese.
 * @throws {Failure} `not-found` where the enlarged amount is asked for and there is none.
 */
export function contractTerm(
  { dataset, deal }: KnownDeal,
  base: ContractBase,
  name: DealTerm["names"],
): DealTerm {
  if (base === "expanded" && clausesAmong(dataset.factsIn(deal.id), ENLARGED).length === 0)
    throw notExpanded(deal);
  return {
    names: name,
    words: { en: "a single contract value", zh: "单一合同金额" },
    unit: "USD",
    printed: { metric: METRIC, scope: base === "expanded" ? EXPANDED : firstScope(dataset, deal) },
    assumed: null,
  };
}

/**
 * The scope of the first amount: none, but where it was enlarged, or where only a total of several
 * suppliers is printed.
 */
function firstScope(dataset: Dataset, deal: Deal): string {
  const scopes = dataset
    .factsIn(deal.id)
    .filter((fact) => fact.metric === METRIC && scopeOf(fact) !== EXPANDED)
    .map(scopeOf);
  return scopes.includes("") ? "" : (scopes[0] ?? "");
}

function notExpanded({ name, nameZh }: Deal): Failure {
  return new Failure("not-found", {
    en: `No article prints an enlarged amount of ${name}: leave Base= out, or Base=first.`,
    zh: `各文均未载明“${nameZh}”的扩大后金额：请省略 Base=，或用 Base=first。`,
  });
}
