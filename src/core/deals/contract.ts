import type { Dataset } from "../facts/dataset";
import type { Deal } from "../facts/fact";
import type { IsoDate } from "../period/calendar";
import { Failure } from "../words/failure";
import { clausesOf, type TermKind } from "./terms";

/** Which amount of a contract counts where it was enlarged: the first one, or what it came to. */
export type ContractBase = "first" | "expanded";

const METRIC = "contract-value";
const EXPANDED = "expanded";

/** The deals that print what the contract comes to, be it as a range. */
export function contracts(dataset: Dataset): readonly Deal[] {
  return [...dataset.deals.values()].filter(({ id }) =>
    dataset.factsIn(id).some(({ metric }) => metric === METRIC),
  );
}

/** Whether a deal prints an enlarged amount beside the first. */
export function isExpanded(dataset: Dataset, deal: Deal): boolean {
  return clausesOf(dataset, deal, { metric: METRIC, scope: EXPANDED }).length > 0;
}

/**
 * The term that a contract comes to.
 * @param name What the option that sets it is called, English and Chinese.
 * @throws {Failure} `not-found` where the enlarged amount is asked for and there is none.
 */
export function contractTerm(
  dataset: Dataset,
  deal: Deal,
  base: ContractBase,
  name: TermKind["names"],
): TermKind {
  if (base === "expanded" && !isExpanded(dataset, deal)) throw notExpanded(deal);
  return {
    names: name,
    words: { en: "a single contract value", zh: "单一合同金额" },
    unit: "USD",
    printed: { metric: METRIC, scope: base === "expanded" ? EXPANDED : firstScope(dataset, deal) },
    assumed: null,
  };
}

/** The first day on which any amount of a contract may have been public. */
export function firstKnown(dataset: Dataset, deal: Deal): IsoDate {
  const [first] = dataset
    .factsIn(deal.id)
    .filter(({ metric }) => metric === METRIC)
    .map(({ known }) => known.start)
    .sort();
  return first ?? dataset.released;
}

/** The scope of the first amount: none, but where only a total of several suppliers is printed. */
function firstScope(dataset: Dataset, deal: Deal): string {
  const scopes = dataset
    .factsIn(deal.id)
    .filter(({ metric, scope }) => metric === METRIC && scope !== EXPANDED)
    .map(({ scope }) => scope);
  return scopes.includes("") ? "" : (scopes[0] ?? "");
}

function notExpanded({ name, nameZh }: Deal): Failure {
  return new Failure("not-found", {
    en: `No article prints an enlarged amount of ${name}: leave Base= out, or Base=first.`,
    zh: `各文均未载明“${nameZh}”的扩大后金额：请省略 Base=，或用 Base=first。`,
  });
}
