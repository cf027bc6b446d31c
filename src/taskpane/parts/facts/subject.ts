import { nameOf } from "../../../core/words/nameIn";
import type { Dataset } from "../../../core/facts/dataset";
import type { Fact } from "../../../core/facts/fact";
import type { Language } from "../../../core/words/words";
import { scopeOf } from "../../../core/facts/scopeOf";
import { scopeLabel } from "../../../core/facts/scopes";

/** What a fact is about: `OpenAI · Valuation · share-sale`, in Chinese with the kind in words. */
export function subject(fact: Fact, dataset: Dataset, language: Language): string {
  const entity = nameOf(dataset.entities.get(fact.entity), fact.entity, language);
  const metric = nameOf(dataset.metrics.get(fact.metric), fact.metric, language);
  return [entity, metric, scopeInWords(fact, language)].filter(Boolean).join(" · ");
}

/** The part or the kind: as the tables have it in English, by its name in Chinese. */
export function scopeInWords(fact: Fact, language: Language): string {
  const scope = scopeOf(fact);
  return { en: scope, zh: scopeLabel(scope).zh }[language];
}
