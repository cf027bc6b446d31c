import { nameOf } from "../../../core/words/nameIn";
import type { Dataset } from "../../../core/facts/dataset";
import type { Language } from "../../../core/words/words";
import type { SearchResult } from "./searchResults";

/** What a finding is called: `OpenAI · Revenue`. */
export function resultName(
  { entity, metric, deal }: SearchResult,
  dataset: Dataset,
  language: Language,
): string {
  const names = [
    entity === null ? "" : nameOf(dataset.entities.get(entity), entity, language),
    metric === null ? "" : nameOf(dataset.metrics.get(metric), metric, language),
    deal === null ? "" : nameOf(dataset.deals.get(deal), deal, language),
  ];
  return names.filter(Boolean).join(" · ");
}

/** What a finding is, and its own key among others. */
export function resultKind({ entity, metric, deal }: SearchResult) {
  if (deal !== null) return "deal";
  if (entity !== null && metric !== null) return "pair";
  return entity === null ? "metric" : "entity";
}

export function resultKey({ entity, metric, deal }: SearchResult): string {
  return JSON.stringify([entity, metric, deal]);
}
