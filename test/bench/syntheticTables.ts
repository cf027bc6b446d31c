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
    separator: SEPARATOR,
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
      deals: { rows: 0, columns: {} },
      facts: table(facts, FACT_COLUMNS),
    },
  };
}

const SEPARATOR = "~";

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
  const joined = Object.entries(columns).map(
    ([title, textOf]) => [title, things.map(textOf).join(SEPARATOR)] as const,
  );
  return { rows: things.length, columns: Object.fromEntries(joined) };
}

function counted(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}
