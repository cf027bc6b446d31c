import type { Fact } from "../../src/core/facts/fact";
import type { CompiledDataset, CompiledTable } from "../../src/data/compiledTables";
import {
  companies,
  documents,
  SYNTHETIC_METRICS,
  RELEASED,
  syntheticFacts,
} from "./syntheticFacts";

/**
 * Tables of so many synthetic facts, with the companies and documents that they name, as a bundle
 * carries them.
 */
export function syntheticTables(size: number): CompiledDataset {
  const facts = [...syntheticFacts(size)];
  return {
    version: "0.0.0",
    released: RELEASED,
    tables: {
      sources: table(counted(documents(size)), {
        id: (at) => `document-${at}`,
        title: (at) => `文献${at}`,
        title_en: (at) => `Document ${at}`,
        publisher: (at) => `Publisher ${at % 50}`,
        published: () => RELEASED,
        published_basis: () => "printed",
        language: () => "zh",
      }),
      entities: table(counted(companies(size)), {
        id: (at) => `company-${at}`,
        name: (at) => `Company ${at}`,
        name_zh: (at) => `公司${at}`,
        kind: () => "company",
      }),
      metrics: table(SYNTHETIC_METRICS, {
        id: ({ id }) => id,
        name: ({ name }) => name,
        unit: ({ unit }) => unit,
        period_type: ({ periodType }) => periodType,
      }),
      deals: { header: ["id"], rows: [] },
      facts: table(facts, FACT_COLUMNS),
    },
  };
}

const FACT_COLUMNS: Readonly<Record<string, (fact: Fact) => string>> = {
  id: ({ id }) => id,
  entity: ({ entity }) => entity,
  metric: ({ metric }) => metric,
  scope: ({ scope }) => scope,
  period: ({ period }) => period?.text ?? "",
  value: ({ value }) => String(value),
  unit: ({ unit }) => unit,
  precision: ({ precision }) => String(precision),
  qualifier: ({ qualifier }) => qualifier,
  status: ({ status }) => status,
  known: ({ known }) => known.text,
  known_basis: ({ knownBasis }) => knownBasis,
  origin: ({ origin }) => origin,
  source: ({ source }) => source,
  locator: ({ locator }) => locator,
  printed: ({ printed }) => printed,
};

function table<T>(
  things: readonly T[],
  columns: Readonly<Record<string, (thing: T) => string>>,
): CompiledTable {
  return Object.fromEntries(
    Object.entries(columns).map(([title, textOf]) => [title, things.map(textOf)]),
  );
}

function counted(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}
