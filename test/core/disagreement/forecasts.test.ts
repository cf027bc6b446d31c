import { dataset } from "../../../src/data";
import type { Fact } from "../../../src/core/facts/fact";
import { Failure } from "../../../src/core/words/failure";
import { forecasts } from "../../../src/core/disagreement/forecasts";
import type { Question } from "../../../src/core/query/question";
import { isPlanned } from "../../../src/core/query/rule";
import { subjectsOf } from "../../../src/core/discovery/subjects";
import {
  ARR_METRIC,
  datasetWith,
  TEST_ENTITY,
  fact,
  parsedPeriod,
  REVENUE_METRIC,
} from "../testFacts";

const QUESTION = {
  entity: TEST_ENTITY,
  metric: ARR_METRIC,
  period: "latest",
  asOf: dataset.released,
  scope: "",
  counterparty: null,
  status: "any",
  pick: "preferred",
} as const satisfies Question;

function told(
  facts: readonly Fact[],
  request: Partial<Question> = {},
  within: string | null = null,
) {
  const question = { ...QUESTION, ...request };
  return forecasts(datasetWith(facts), question, within === null ? null : parsedPeriod(within)).map(
    ({ planned, reported }) => [
      planned.value,
      reported instanceof Failure ? reported.code : (reported?.value ?? null),
    ],
  );
}

/**
 * OpenAI's run-rate of 2025 in billions, projected and reported as the articles have it, and an aim
 * that none of them prints.
 */
const PROJECTED = fact({ value: 13, known: "2025-10", status: "projection", precision: 0.1 });
const REPORTED = fact({ value: 20, known: "2026-01", precision: 0.1 });
const AIMED = fact({ value: 15, known: "2025-03", status: "target", precision: 0.1 });

test("what was projected stands beside what was reported, the first known first", () => {
  expect(told([REPORTED, PROJECTED, AIMED])).toEqual([
    [15, 20],
    [13, 20],
  ]);
  expect(told([REPORTED, PROJECTED, AIMED], { status: "target" })).toEqual([[15, 20]]);
});

test.each<[string, Parameters<typeof fact>[0]]>([
  ["another scope", { scope: "api" }],
  ["another counterparty", { counterparty: "oracle" }],
  ["another time", { period: "2025-10" }],
  ["another metric", { metric: "revenue" }],
  ["a contract's term", { status: "term" }],
  ["another forecast", { status: "target" }],
])("%s is no report", (_, other) => {
  const rows = told([PROJECTED, fact({ value: 20, ...other })], { counterparty: "" });
  expect(rows).toContainEqual([13, null]);
  expect(rows.map(([, reported]) => reported)).not.toContain(20);
});

test("an instant of the same last day is a report, one for exactly the period before it", () => {
  const december = fact({ value: 19, period: "2025-12", known: "2026-02" });
  expect(told([PROJECTED, december])).toEqual([[13, 19]]);
  expect(told([PROJECTED, december, REPORTED])).toEqual([[13, 20]]);
});

test("a total is held against the same days only", () => {
  const facts = [
    { ...PROJECTED, metric: "revenue" },
    fact({ metric: "revenue", period: "2025-12", value: 2 }),
  ];
  expect(told(facts, { metric: REVENUE_METRIC })).toEqual([[13, null]]);
});

test("a report that is not known yet leaves its place empty, one known before the forecast does not", () => {
  expect(told([PROJECTED, REPORTED], { asOf: parsedPeriod("2025-12-31").end })).toEqual([
    [13, null],
  ]);
  const late = fact({ value: 13, known: "2026-06", status: "projection" });
  expect(told([late, REPORTED])).toEqual([[13, 20]]);
});

test("Pick= decides among reports, a source among forecasts only, and fails in its place where they must agree and do not", () => {
  const other = fact({ value: 25, known: "2026-04", source: "other", precision: 0.1 });
  const facts = [PROJECTED, REPORTED, other];
  expect(told(facts)).toEqual([[13, 25]]);
  expect(told(facts, { pick: "first" })).toEqual([[13, 20]]);
  expect(told(facts, { pick: "median" })).toEqual([[13, 22.5]]);
  expect(told(facts, { pick: { source: "article" } })).toEqual([[13, 25]]);
  expect(() => told(facts, { pick: { source: "other" } })).toThrow(Failure);
  expect(told(facts, { pick: "agree" })).toEqual([[13, "not-found"]]);
});

test("only forecasts about the time asked for", () => {
  const next = fact({ value: 30, period: "2026", status: "projection" });
  expect(told([PROJECTED, next], {}, "2026")).toEqual([[30, null]]);
  expect(forecasts(datasetWith([PROJECTED, next]), QUESTION, "latest")).toHaveLength(1);
  expect(() => told([PROJECTED], {}, "2030")).toThrow(
    /for 2030 of status projection\. There is: 2025/,
  );
});

test.each<[string, readonly Fact[], RegExp]>([
  [
    "no forecast",
    [REPORTED],
    /is not a projection: there is an actual figure, 20\. GET without Status= gives it/,
  ],
  ["no figure", [fact({ metric: "revenue" })], /No ARR of OpenAI is in the dataset/],
  ["another scope", [{ ...PROJECTED, scope: "api" }], /There is: Scope=api/],
])("%s is refused, naming what exists", (_, facts, words) => {
  expect(() => told(facts)).toThrow(words);
});

test("every projection and target of the dataset is a forecast exactly once", () => {
  const listed = subjectsOf(dataset, dataset.facts).flatMap((subject) => {
    try {
      return forecasts(dataset, { ...QUESTION, ...subject }, null).map(({ planned }) => planned.id);
    } catch (failure) {
      if (failure instanceof Failure) return [];
      throw failure;
    }
  });
  const planned = dataset.facts.filter(({ status }) => isPlanned(status)).map(({ id }) => id);
  expect(planned.length).toBeGreaterThan(10);
  expect([...listed].sort()).toEqual([...planned].sort());
});
