import type { Dataset } from "../../../core/facts/dataset";
import type { Fact } from "../../../core/facts/fact";
import { BUNDLE, type Pack, packOf } from "../../../core/facts/pack";
import type { PacksWords } from "../../../words/packs";

/** A set of the tables, as the list of packs shows it. */
export interface ShownPack extends Pack {
  readonly name: string;
  /** How many rows its tables have; of packs other than the bundle, their facts alone. */
  readonly tables: Readonly<Partial<Record<keyof PacksWords["tables"], number>>>;
  readonly facts: readonly Fact[];
}

/** What formulas answer from, the most trusted first. */
export function shownPacks(dataset: Dataset): readonly ShownPack[] {
  const { sources, entities, metrics, deals } = dataset;
  return dataset.packs.map((pack) => {
    const facts = dataset.facts.filter(({ id }) => packOf(id) === pack.id);
    const isAlone = dataset.packs.length === 1;
    return {
      ...pack,
      name: pack.id === BUNDLE ? "AIFIN" : pack.id,
      facts,
      tables: {
        facts: facts.length,
        ...(isAlone && {
          sources: sources.size,
          entities: entities.size,
          metrics: metrics.size,
          deals: deals.size,
        }),
      },
    };
  });
}
