import fc from "fast-check";
import { compoundGrowth } from "../../../src/core/arithmetic/compoundGrowth";
import type { AllowedMixtures, Mixture } from "../../../src/core/arithmetic/mixing";
import type { DerivedNumber } from "../../../src/core/arithmetic/derivedNumber";
import { yearOnYear } from "../../../src/core/arithmetic/yearOnYear";
import type { Dataset } from "../../../src/core/facts/dataset";
import { asFiscal, ownPeriod } from "../../../src/core/period/fiscalYear";
import type { PeriodOrLatest } from "../../../src/core/period/period";
import { parsedPeriod } from "../testFacts";
import {
  QUESTION_BASE,
  business,
  metricById,
  NOTHING_MIXED,
  failureMessage,
  type FactInput,
} from "./business";

function request(text: string): PeriodOrLatest {
  return text === "latest" ? text : parsedPeriod(text);
}

function yoy(dataset: Dataset, id: string, text: string, allowed: AllowedMixtures = NOTHING_MIXED) {
  return yearOnYear(dataset, QUESTION_BASE, metricById(dataset, id), request(text), allowed);
}

function cagr(
  dataset: Dataset,
  id: string,
  text: string,
  allowed: AllowedMixtures = NOTHING_MIXED,
) {
  return compoundGrowth(dataset, QUESTION_BASE, metricById(dataset, id), request(text), allowed);
}

function mixed(...mixtures: readonly Mixture[]): AllowedMixtures {
  return new Set(mixtures);
}

/** Dollars, printed to the last hundred million. */
const anyAmount = fc.integer({ min: 100, max: 1_000_000 }).map((millions) => millions * 1e6);
const anyYears = fc.integer({ min: 1, max: 30 });

test("a span of fiscal years is from one of the company's years to another", () => {
  const company = { ...QUESTION_BASE.entity, fiscalYearEnd: "06-30" };
  const dataset = business(
    { metric: "revenue", value: 1e9, period: "2021-07/2022-06" },
    { metric: "revenue", value: 4e9, period: "2023-07/2024-06" },
  );
  const rate = (about: PeriodOrLatest, fiscal: boolean) =>
    compoundGrowth(
      dataset,
      { ...QUESTION_BASE, entity: company, fiscal },
      metricById(dataset, "revenue"),
      about,
      NOTHING_MIXED,
    ).result.value;
  expect(rate(ownPeriod(asFiscal(parsedPeriod("2022/2024")), company), false)).toBeCloseTo(1, 12);
  expect(rate(parsedPeriod("2022/2024"), true)).toBeCloseTo(1, 12);
});

describe("laws of growth", () => {
  test("what stays the same has not grown", () => {
    fc.assert(
      fc.property(anyAmount, (value) => {
        const still = business({ value, period: "2024" }, { value, period: "2025" });
        expect(yoy(still, "arr", "2025").result.value).toBe(0);
        expect(cagr(still, "arr", "2024/2025").result.value).toBe(0);
      }),
    );
  });

  test("over one year both rates are one", () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, (first, last) => {
        const dataset = business({ value: first, period: "2024" }, { value: last, period: "2025" });
        expect(cagr(dataset, "arr", "2024/2025").result).toEqual(
          yoy(dataset, "arr", "2025").result,
        );
      }),
    );
  });

  test("the rate leads from the first figure to the last", () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, anyYears, (first, last, years) => {
        const to = 2000 + years;
        const dataset = business(
          { value: first, period: "2000" },
          { value: last, period: `${to}` },
        );
        const rate = cagr(dataset, "arr", `2000/${to}`).result.value ?? NaN;
        expect((first * (1 + rate) ** years) / last).toBeCloseTo(1, 9);
      }),
    );
  });

  test("the value lies between its bounds", () => {
    const isWithin = ({ result: { value, interval } }: DerivedNumber) =>
      value !== null && interval.low <= value && value <= interval.high;
    fc.assert(
      fc.property(anyAmount, anyAmount, anyYears, (first, last, years) => {
        const to = 2000 + years;
        const dataset = business(
          { value: first, period: "2000" },
          { value: last, period: `${to}` },
        );
        expect(isWithin(cagr(dataset, "arr", `2000/${to}`))).toBe(true);
      }),
    );
  });
});

test("the latest is set against the same period a year before", () => {
  const dataset = business({ value: 3e9, period: "2025-Q3" }, { value: 2e9, period: "2024-Q3" });
  expect(yoy(dataset, "arr", "latest").result.value).toBe(0.5);
});

test("years count between the ends of the figures' own periods", () => {
  const dataset = business({ value: 1e9, period: "2023-12" }, { value: 2e9, period: "2024-06" });
  const { result, computed } = cagr(dataset, "arr", "2023/2024");
  expect(result.value).toBe(3);
  expect(computed.en).toBe("(ARR 2024-06 ÷ ARR 2023-12)^(1/0.5) − 1");
});

describe("refused are", () => {
  test.each<[string, readonly FactInput[], string, string]>([
    [
      "a base of nothing",
      [
        { value: 0, period: "2024" },
        { value: 1e9, period: "2025" },
      ],
      "division-by-zero",
      "is 0: nothing can be divided by it",
    ],
    [
      "a base below nothing",
      [
        { value: -1e9, period: "2024" },
        { value: 1e9, period: "2025" },
      ],
      "out-of-range",
      "is below 0: what is divided by it would mean nothing",
    ],
  ])("%s", (_, facts, code, words) => {
    const dataset = business(...facts);
    for (const work of [
      () => yoy(dataset, "arr", "2025"),
      () => cagr(dataset, "arr", "2024/2025"),
    ]) {
      expect(failureMessage(work)).toContain(words);
      expect(failureMessage(work)).toContain(`${code}: `);
    }
  });

  test("a rate to below nothing", () => {
    const dataset = business({ value: 1e9, period: "2024" }, { value: -1e9, period: "2025" });
    expect(() => cagr(dataset, "arr", "2024/2025")).toThrow("no rate a year leads there");
    expect(yoy(dataset, "arr", "2025").result.value).toBe(-2);
  });

  test("one figure for both ends", () => {
    const dataset = business({ period: "2024-06" });
    expect(() => cagr(dataset, "arr", "2024-06-30/2024-12-31")).toThrow("No time lies between");
  });

  test.each(["latest", "2025"])("%s, which is no span", (text) => {
    expect(() => cagr(business({}), "arr", text)).toThrow("Expected a period from one time");
  });

  test("totals of unlike lengths, unless told to", () => {
    const dataset = business(
      { metric: "revenue", period: "2024" },
      { metric: "revenue", period: "2025-12" },
    );
    expect(() => cagr(dataset, "revenue", "2024/2025-12")).toThrow(
      "totals over unlike numbers of months (1 and 12). Mix=dates",
    );
    expect(cagr(dataset, "revenue", "2024/2025-12", mixed("dates")).result.value).toBe(0);
  });

  test("years before the first", () => {
    expect(() => yoy(business({}), "arr", "0001")).toThrow("There is no year before 0001");
  });
});

describe("where one end has no figure", () => {
  const dataset = business(
    { metric: "revenue", period: "2025", value: 12e9 },
    { metric: "arr", period: "2024", value: 6e9 },
    { metric: "arr", period: "2025", value: 9e9, scope: "api" },
  );

  test("another basis stands in if that is said, and the card says it first", () => {
    expect(() => yoy(dataset, "revenue", "2025")).toThrow(/^No Revenue .* Mix=basis takes ARR/);
    const { result, computed, facts } = yoy(dataset, "revenue", "2025", mixed("basis"));
    expect(result.value).toBe(1);
    expect(computed.en).toBe("revenue over a run-rate; Revenue 2025 ÷ ARR 2024 − 1");
    expect(facts).toHaveLength(2);
  });

  test("the whole stands in for a scope if that is said", () => {
    const api = (allowed: AllowedMixtures) =>
      yearOnYear(
        dataset,
        { ...QUESTION_BASE, scope: "api" },
        metricById(dataset, "arr"),
        parsedPeriod("2025"),
        allowed,
      );
    expect(() => api(NOTHING_MIXED)).toThrow(/Mix=scope takes ARR of OpenAI 2024/);
    expect(api(mixed("scope")).result.value).toBe(0.5);
  });

  test("nothing stands in where both lack", () => {
    expect(() => yoy(dataset, "revenue", "2024", mixed("basis"))).toThrow(/^No Revenue[^.]*2024/);
  });
});
