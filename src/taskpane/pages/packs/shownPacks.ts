import type { Dataset } from "../../../core/facts/dataset";
import type { Fact } from "../../../core/facts/fact";
import { bundle } from "../../../data/bundle";
import type { PacksWords } from "../../../words/packs";

/** A set of the tables, as the list of packs shows it. */
export interface ShownPack {
  readonly id: string;
  readonly name: string;
  /** How it comes to the workbook. */
  readonly carrier: "bundle";
  readonly version: string;
  /** Day, ISO. */
  readonly released: string;
  readonly rows: Readonly<Record<keyof PacksWords["tables"], number>>;
  readonly facts: readonly Fact[];
  readonly licence: string;
  /** Of its tables, hexadecimal; empty where the pane does not know it. */
  readonly sha256: string;
}

/** What formulas answer from, the bundled data first. */
export function shownPacks(dataset: Dataset): readonly ShownPack[] {
  const { version, released, facts, sources, entities, metrics, deals } = dataset;
  // Another release has other tables than those that the pane was built with.
  const isOwn = version === bundle.version && released === bundle.released;
  const bundled: ShownPack = {
    id: "aifin",
    name: "AIFIN",
    carrier: "bundle",
    version,
    released,
    rows: {
      facts: facts.length,
      sources: sources.size,
      entities: entities.size,
      metrics: metrics.size,
      deals: deals.size,
    },
    facts,
    licence: bundle.licence,
    sha256: isOwn ? bundle.sha256 : "",
  };
  return [bundled];
}
