import type { Dataset } from "../../../core/facts/dataset";
import type { Fact, Source } from "../../../core/facts/fact";
import { compareTexts } from "../../../core/query/claims";
import { simplified } from "../../../core/words/simplified";

/** A source and those of its figures that a search found. */
export interface FoundSource {
  readonly source: Source;
  readonly facts: readonly Fact[];
}

/**
 * The sources that a search finds: those with a matching figure, and those whose own words match,
 * then with all their figures. Every word of the query must occur, in any order, case, width or
 * script. An empty query finds everything.
 * @returns The last published first.
 */
export function searchSources(dataset: Dataset, query: string): readonly FoundSource[] {
  const words = foldedText(query).split(/\s+/).filter(Boolean);
  return sourcesByDay(dataset).flatMap((source) => {
    const facts = dataset.factsFrom(source.id);
    if (containsAll(sourceText(source), words)) return [{ source, facts }];
    const found = facts.filter((fact) => containsAll(factText(fact, dataset), words));
    return found.length > 0 ? [{ source, facts: found }] : [];
  });
}

function sourcesByDay(dataset: Dataset): readonly Source[] {
  return [...dataset.sources.values()].sort((a, b) => compareTexts(b.published, a.published));
}

function containsAll(text: string, words: readonly string[]): boolean {
  const searched = foldedText(text);
  return words.every((word) => searched.includes(word));
}

function foldedText(text: string): string {
  return simplified(text.normalize("NFKC").toLowerCase());
}

function sourceText({ id, title, titleEn, authors, publisher, published }: Source): string {
  return [id, title, titleEn, ...authors, publisher, published].join(" ");
}

function factText(fact: Fact, dataset: Dataset): string {
  const entity = dataset.entities.get(fact.entity);
  const metric = dataset.metrics.get(fact.metric);
  return [
    ...[entity?.name, entity?.nameZh, ...(entity?.aliases ?? []), entity?.ticker],
    ...[metric?.id, metric?.name, metric?.nameZh, ...(metric?.aliases ?? [])],
    ...[fact.scope, fact.basis, fact.period?.text, fact.printed, fact.origin, fact.status, fact.id],
  ].join(" ");
}
