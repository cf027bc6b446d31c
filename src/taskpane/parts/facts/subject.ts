import { nameOf } from "../../../core/words/nameIn";
import type { Dataset } from "../../../core/facts/dataset";
import type { Fact } from "../../../core/facts/fact";
import type { Language } from "../../../core/words/words";
import { scopeOf } from "../../../core/facts/scopeOf";

/** What a fact is about: `OpenAI · Valuation · share-sale`. */
export function subject(fact: Fact, dataset: Dataset, language: Language): string {
  const entity = nameOf(dataset.entities.get(fact.entity), fact.entity, language);
  const metric = nameOf(dataset.metrics.get(fact.metric), fact.metric, language);
  return [entity, metric, scopeOf(fact)].filter(Boolean).join(" · ");
}
