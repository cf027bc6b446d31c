import { Failure } from "../../../src/core/words/failure";
import { openDataset, type Dataset } from "../../../src/core/facts/dataset";
import type { QuestionBase } from "../../../src/core/arithmetic/secondAnswer";
import type { Fact, Metric, Source } from "../../../src/core/facts/fact";
import type { PeriodType } from "../../../src/core/period/period";
import type { IsoDate } from "../../../src/core/period/calendar";
import { ARR_METRIC, TEST_ENTITY, fact } from "../testFacts";

/** A company whose figures a test makes up. */

const METRICS: readonly Metric[] = (
  [
    ["arr", "ARR", "USD", "instant"],
    ["revenue", "Revenue", "USD", "duration"],
    ["valuation", "Valuation", "USD", "instant"],
    ["compute", "Compute", "GW", "instant"],
    ["cash", "Cash", "USD", "instant"],
    ["burn", "Burn", "USD", "duration"],
  ] satisfies readonly (readonly [string, string, string, PeriodType])[]
).map(([id, name, unit, periodType]) => ({
  ...ARR_METRIC,
  id,
  name,
  nameZh: name,
  unit,
  periodType,
}));

/** A figure, told by what a test speaks of. */
export type FactInput = Parameters<typeof fact>[0];

/** Figures of one company. */
export function business(...told: readonly FactInput[]): Dataset {
  const facts: readonly Fact[] = told.map((one, at) => ({
    ...fact(one),
    id: `f${at}`,
    unit: METRICS.find(({ id }) => id === (one.metric ?? "arr"))?.unit ?? "",
  }));
  return openDataset({
    version: "test",
    released: "2026-11-21" as IsoDate, // A day.
    sources: [{ id: "article" } as Source], // Only its id is asked for.
    entities: [TEST_ENTITY],
    metrics: METRICS,
    deals: [],
    facts,
  });
}

export function metricById(dataset: Dataset, id: string): Metric {
  const found = dataset.metrics.get(id);
  if (!found) throw new Error(`there is no metric ${id}`);
  return found;
}

/** What is asked where a test does not say otherwise. */
export const QUESTION_BASE: QuestionBase = {
  entity: TEST_ENTITY,
  asOf: "2026-11-21" as IsoDate, // A day.
  scope: "",
  counterparty: null,
  status: "preferred",
  pick: "preferred",
};

export const NOTHING_MIXED: ReadonlySet<never> = new Set();

/** The code and the English words with which something is refused. */
export function failureMessage(work: () => unknown): string {
  try {
    work();
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    expect(failure.words.zh).toMatch(/[\u4e00-\u9fff]/);
    return `${failure.code}: ${failure.words.en}`;
  }
  throw new Error("it was answered");
}
