import { evidenceOf } from "../../core/claims";
import type { Dataset } from "../../core/dataset";
import type { Evidence } from "../../core/explanation";
import type { Fact } from "../../core/fact";
import { claimsOf } from "../../core/query";
import type { Words } from "../../core/words";

/** What a cell about several figures rests on: each of them as a term, held against its claims when somebody asks. */
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
