import type { Dataset } from "../../../core/facts/dataset";
import type { Fact } from "../../../core/facts/fact";
import { Failure } from "../../../core/words/failure";
import { type Vintage, vintages } from "../../../core/disagreement/vintages";
import { scopeOf } from "../../../core/facts/scopeOf";

/** How the answer for the thing that a fact is about changed as more became known, earliest first; none where nothing answers. */
export function vintagesOf(fact: Fact, dataset: Dataset): readonly Vintage[] {
  const entity = dataset.entities.get(fact.entity);
  const metric = dataset.metrics.get(fact.metric);
  if (!entity || !metric) return [];
  const { counterparty, period } = fact;
  try {
    return vintages(dataset, {
      entity,
      metric,
      period: period ?? "latest",
      asOf: dataset.released,
      scope: scopeOf(fact),
      counterparty,
      status: "preferred",
      pick: "preferred",
    });
  } catch (failure) {
    if (failure instanceof Failure) return [];
    throw failure;
  }
}
