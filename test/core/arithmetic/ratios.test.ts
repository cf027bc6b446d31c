import fc from "fast-check";
import type { AllowedMixtures } from "../../../src/core/arithmetic/mixing";
import { multiple } from "../../../src/core/arithmetic/multiple";
import { perGigawatt } from "../../../src/core/arithmetic/perGigawatt";
import { runway } from "../../../src/core/arithmetic/runway";
import type { Dataset } from "../../../src/core/facts/dataset";
import type { PeriodOrLatest } from "../../../src/core/period/period";
import { parsedPeriod } from "../testFacts";
import { QUESTION_BASE, business, metricById, NOTHING_MIXED, failureMessage } from "./business";

function months(
  dataset: Dataset,
  request: PeriodOrLatest = "latest",
  year: "next" | "same" = "next",
) {
  return runway(dataset, QUESTION_BASE, request, year, NOTHING_MIXED);
}

function times(dataset: Dataset, measure: string, request: PeriodOrLatest = "latest") {
  return multiple(dataset, QUESTION_BASE, request, metricById(dataset, measure), NOTHING_MIXED);
}

describe("cash lasts", () => {
  const cash = { metric: "cash", period: "2024-12", value: 6e9 };

  test("as many months as a year's burn goes into it twelve times", () => {
    const dataset = business(cash, { metric: "burn", period: "2025", value: 4e9 });
    const { result, computed } = months(dataset);
    expect(result.value).toBe(18);
    expect(computed.en).toBe("Cash 2024-12 ÷ Burn 2025 × 12");
  });

  test("at the pace of the year of the balance, if that is asked", () => {
    const dataset = business(
      cash,
      { metric: "burn", period: "2024", value: 2e9 },
      { metric: "burn", period: "2025", value: 4e9 },
    );
    expect(months(dataset, "latest", "same").result.value).toBe(36);
  });

  test.each([
    [0, "division-by-zero"],
    [-1e9, "out-of-range"],
  ])("for ever at a burn of %d: refused", (value, code) => {
    const dataset = business(cash, { metric: "burn", period: "2025", value });
    expect(failureMessage(() => months(dataset))).toContain(`${code}: `);
  });

  test("not at all where there is less than none", () => {
    const dataset = business({ ...cash, value: -1 }, { metric: "burn", period: "2025" });
    expect(() => months(dataset)).toThrow("there is no cash that could last");
  });

  test("longer the more there is, shorter the faster it goes", () => {
    const anyAmount = fc.integer({ min: 1, max: 1000 }).map((billions) => billions * 1e9);
    const lasting = (value: number, burn: number) =>
      months(business({ ...cash, value }, { metric: "burn", period: "2025", value: burn })).result;
    fc.assert(
      fc.property(anyAmount, anyAmount, (value, burn) => {
        const { value: length, interval } = lasting(value, burn);
        expect(lasting(value + 1e9, burn).value).toBeGreaterThan(length ?? NaN);
        expect(lasting(value, burn + 1e9).value).toBeLessThan(length ?? NaN);
        expect(interval.low).toBeLessThanOrEqual(length ?? NaN);
        expect(interval.high).toBeGreaterThanOrEqual(length ?? NaN);
      }),
    );
  });
});

describe("beside the latest valuation stands", () => {
  const valuation = { metric: "valuation", period: "2025-06", value: 100e9 };
  const revenues = [
    { metric: "revenue", period: "2024", value: 4e9 },
    { metric: "revenue", period: "2025", value: 5e9 },
  ] as const;

  test("the run-rate of its year, not one of a year before or after", () => {
    const dataset = business(
      valuation,
      { period: "2024-12", value: 4e9 },
      { period: "2025-03", value: 10e9 },
      { period: "2026-03", value: 20e9 },
    );
    expect(times(dataset, "arr").result.value).toBe(10);
  });

  test("the run-rate before it where its year has none", () => {
    const early = { ...valuation, period: "2025-01" };
    const dataset = business(early, { period: "2024-11", value: 5e9 });
    expect(times(dataset, "arr").result.value).toBe(20);
  });

  test("the revenue of the year it falls in", () => {
    expect(times(business(valuation, ...revenues), "revenue").result.value).toBe(20);
  });

  test("no run-rate that is more than a quarter old, unless told to", () => {
    const dataset = business(valuation, { period: "2024-05", value: 10e9 });
    expect(() => times(dataset, "arr")).toThrow("13 months apart, more than 3. Mix=dates");
    const allowed: AllowedMixtures = new Set(["dates"]);
    expect(
      multiple(dataset, QUESTION_BASE, "latest", metricById(dataset, "arr"), allowed).result.value,
    ).toBe(10);
  });
});

test("a valuation that is a range has bounds and no value", () => {
  const dataset = business(
    {
      metric: "valuation",
      period: "2025",
      value: null,
      low: 80e9,
      high: 100e9,
      qualifier: "range",
    },
    { period: "2025", value: 10e9 },
  );
  const { value, interval } = times(dataset, "arr", parsedPeriod("2025")).result;
  expect(value).toBeNull();
  expect(interval.low).toBeCloseTo(80 / 10.05, 9);
  expect(interval.high).toBeCloseTo(100 / 9.95, 9);
});

test("no capacity divides nothing", () => {
  const dataset = business({ metric: "compute", period: "2025", value: 0 }, { period: "2025" });
  const each = () =>
    perGigawatt(
      dataset,
      QUESTION_BASE,
      parsedPeriod("2025"),
      metricById(dataset, "arr"),
      NOTHING_MIXED,
    );
  expect(failureMessage(each)).toContain("division-by-zero: ");
});

test("the facts come as terms, each with the claims about it", () => {
  const dataset = business(
    { metric: "valuation", period: "2025", value: 100e9 },
    { period: "2025", value: 10e9 },
    { period: "2025", value: 20e9, known: "2025-12" },
  );
  const { evidence } = times(dataset, "arr", parsedPeriod("2025"));
  expect(evidence.map(({ role, fact, disputed }) => [role, fact.id, disputed])).toEqual([
    ["term", "f0", false],
    ["term", "f1", true],
  ]);
});
