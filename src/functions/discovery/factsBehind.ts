import { evidenceOf } from "../../core/query/claims";
import type { Dataset } from "../../core/facts/dataset";
import type { Evidence } from "../../core/evidence/explanation";
import type { Fact } from "../../core/facts/fact";
import { claimsOf } from "../../core/query/query";
import type { Words } from "../../core/words/words";

/**
 * What a cell about several figures rests on: each of them as a term, held against its claims when
 * somebody asks.
 */
export function factsBehind(
  dataset: Dataset,
  facts: readonly Fact[],
  rule: Words,
): { readonly evidence: readonly Evidence[] } {
  return {
    get evidence() {
      return facts.map((fact) => ({
        ...evidenceOf(fact, claimsOf(dataset, fact), rule),
        role: "term" as const,
      }));
    },
  };
}
