import type { Dataset } from "../../../core/facts/dataset";
import type { Fact } from "../../../core/facts/fact";
import type { Language } from "../../../core/words/words";
import { nameIn } from "../../words/inLanguage";

/** What a fact is about: `OpenAI · Valuation · share-sale`. */
export function subject(fact: Fact, dataset: Dataset, language: Language): string {
  const entity = nameOf(dataset.entities.get(fact.entity), fact.entity, language);
  const metric = nameOf(dataset.metrics.get(fact.metric), fact.metric, language);
  return [entity, metric, fact.scope].filter(Boolean).join(" · ");
}

/** The name of an entity, a metric or a deal in a language; the id where the tables do not have it. */
export function nameOf(
  named: { readonly name: string; readonly nameZh: string } | undefined,
  id: string,
  language: Language,
): string {
  return named ? nameIn(named, language) : id;
}
