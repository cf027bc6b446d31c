import type { Dataset } from "../dataset";
import type { Evidence } from "../explanation";
import type { Fact } from "../fact";
import { Failure } from "../failure";
import type { ProfitShareTerms } from "./profitShare";

/** The terms of a profit share as the dataset has them, and the clauses they stand in. */
export interface ReportedTerms {
  readonly terms: ProfitShareTerms;
  readonly evidence: readonly Evidence[];
}

/**
 * Reads a profit share's terms from the facts of its deal. The cap, which no document prints, is Infinity.
 * @throws {Failure} `not-found` when the deal lacks a rate or the amount to recover.
 */
export function profitShareTerms(dataset: Dataset, deal: string): ReportedTerms {
  const facts = dataset.factsIn(deal);
  const rate = termOf(facts, "profit-share-rate", "until-recovery");
  const recovery = termOf(facts, "recovery-amount", "");
  const rateAfter = termOf(facts, "profit-share-rate", "after-recovery");
  return {
    terms: {
      rate: rate.value,
      recovery: recovery.value,
      rateAfter: rateAfter.value,
      cap: Infinity,
      capOn: "total",
    },
    evidence: [rate, recovery, rateAfter].map(evidenceOfTerm),
  };
}

function termOf(
  facts: readonly Fact[],
  metric: string,
  scope: string,
): Fact & { readonly value: number } {
  const found = facts.find((fact) => fact.metric === metric && fact.scope === scope);
  if (found && found.value !== null) return { ...found, value: found.value };
  throw new Failure("not-found", {
    en: `The deal has no ${metric} ${scope}.`,
    zh: `该协议没有 ${metric} ${scope}。`,
  });
}

function evidenceOfTerm(fact: Fact): Evidence {
  return {
    role: "term",
    fact,
    claims: [{ fact, agrees: true }],
    disputed: false,
    later: [],
    rule: { en: "a term of the deal", zh: "协议条款" },
  };
}
