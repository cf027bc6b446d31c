import { type Dataset, dealNamesOf, entityNamesOf, metricNamesOf } from "../facts/dataset";
import { SCOPE_NAMES } from "../facts/scopes";

/** What the dataset has names for. */
export const FINDABLE_KINDS = ["entity", "metric", "deal", "source", "scope"] as const;
export type FindableKind = (typeof FINDABLE_KINDS)[number];

/** A thing of the dataset with every name that leads to it. */
export interface Findable {
  readonly kind: FindableKind;
  readonly id: string;
  readonly name: string;
  /** Empty where it has none. */
  readonly nameZh: string;
  /** The shown ones first. */
  readonly names: readonly string[];
}

/**
 * Everything that has a name, kind by kind: a document goes by its titles, publisher and authors, a
 * scope by its slug and its names.
 */
export function findables(dataset: Dataset): readonly Findable[] {
  return [
    ...[...dataset.entities.values()].map((entity) => ({
      ...shownNames(entity),
      kind: "entity" as const,
      names: entityNamesOf(entity),
    })),
    ...[...dataset.metrics.values()].map((metric) => ({
      ...shownNames(metric),
      kind: "metric" as const,
      names: metricNamesOf(metric),
    })),
    ...[...dataset.deals.values()].map((deal) => ({
      ...shownNames(deal),
      kind: "deal" as const,
      names: dealNamesOf(deal),
    })),
    ...[...dataset.sources.values()].map(({ id, title, titleEn, publisher, authors }) => ({
      kind: "source" as const,
      id,
      name: titleEn,
      nameZh: title,
      names: [titleEn, title, id, publisher, ...authors],
    })),
    ...dataset.scopes.map(scopeNames),
  ];
}

function shownNames({ id, name, nameZh }: Omit<Findable, "kind" | "names">) {
  return { id, name, nameZh };
}

function scopeNames(slug: string): Findable {
  const { en = slug, zh = "", others = [] } = SCOPE_NAMES.get(slug) ?? {};
  return { kind: "scope", id: slug, name: en, nameZh: zh, names: [en, zh, slug, ...others] };
}
