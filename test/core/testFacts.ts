import { openDataset, type Dataset } from "../../src/core/facts/dataset";
import type { Entity, Fact, Metric, Source } from "../../src/core/facts/fact";
import type { IsoDate } from "../../src/core/period/calendar";
import { parsePeriod, type Period } from "../../src/core/period/period";

/** Facts for tests: what a test does not speak of is plain. */

export const TEST_ENTITY: Entity = {
  id: "openai",
  name: "OpenAI",
  nameZh: "OpenAI",
  kind: "company",
  parent: "",
  aliases: [],
  ticker: "",
  fiscalYearEnd: "",
  fiscalYearNamed: "end",
  note: "",
};

export const ARR_METRIC: Metric = {
  id: "arr",
  name: "ARR",
  nameZh: "年化收入",
  aliases: [],
  unit: "USD",
  periodType: "instant",
  isOfParts: false,
  definition: "",
  definitionZh: "",
};

export const REVENUE_METRIC: Metric = {
  ...ARR_METRIC,
  id: "revenue",
  name: "Revenue",
  nameZh: "收入",
  periodType: "duration",
};

export function parsedPeriod(text: string): Period {
  const found = parsePeriod(text);
  if (!found) throw new Error(`"${text}" is not a period`);
  return found;
}

type Told = Partial<Omit<Fact, "period" | "known">> & {
  readonly period?: string;
  readonly known?: string;
};

export function fact({ period: about = "2025", known = "2026-01", ...rest }: Told): Fact {
  return {
    id: `${about}-${known}-${String(rest.value)}-${rest.scope ?? ""}-${rest.source ?? ""}`,
    entity: "openai",
    counterparty: "",
    metric: "arr",
    scope: "",
    basis: "",
    deal: "",
    period: about === "" ? null : parsedPeriod(about),
    periodBasis: "printed",
    value: 1e9,
    low: null,
    high: null,
    unit: "USD",
    precision: 1e8,
    qualifier: "exact",
    status: "actual",
    known: parsedPeriod(known),
    knownBasis: "printed",
    origin: "Nobody",
    source: "article",
    locator: "1",
    printed: "10亿美元",
    note: "",
    ...rest,
  };
}

export function datasetWith(facts: readonly Fact[]): Dataset {
  const sources = [...new Set(facts.map(({ source }) => source))];
  return openDataset({
    version: "test",
    released: "2026-11-21" as IsoDate, // A day.
    sources: sources.map((id) => ({ id }) as Source), // Only its id is asked for.
    entities: [TEST_ENTITY],
    metrics: [ARR_METRIC, REVENUE_METRIC],
    deals: [],
    facts,
  });
}
