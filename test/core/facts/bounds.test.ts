import fc from "fast-check";
import { ABOUT, bounds } from "../../../src/core/facts/bounds";
import type { Qualifier, Status } from "../../../src/core/facts/fact";
import { dataset } from "../../../src/data";
import { fact } from "../testFacts";

type Given = Parameters<typeof fact>[0];

describe("The printed word decides first", () => {
  test.each<[printed: string, given: Given, low: number, high: number]>([
    // 34亿 is 3.35 to 3.45 billion.
    ["3.4 billion", { value: 3.4e9, precision: 1e8 }, 3.35e9, 3.45e9],
    ["over 20 billion", { value: 20e9, precision: 1e8, qualifier: "over" }, 20e9, Infinity],
    [
      "at least 100 billion",
      { value: 100e9, precision: 1e8, qualifier: "at_least" },
      100e9,
      Infinity,
    ],
    ["up to 100 billion", { value: 100e9, precision: 1e8, qualifier: "up_to" }, -Infinity, 100e9],
    ["under 5 billion", { value: 5e9, precision: 1e9, qualifier: "under" }, -Infinity, 5e9],
    ["8 to 10 billion", { value: null, low: 8e9, high: 10e9, qualifier: "range" }, 8e9, 10e9],
  ])("%s", (_, given, low, high) => {
    expect(bounds(fact(given))).toEqual({ low, high });
  });

  test.each<[printed: string, given: Given, low: number, high: number]>([
    // 5 % either way, which is more than half a last digit.
    ["about 86 billion", { value: 86e9, precision: 1e8 }, 81.7e9, 90.3e9],
    ["about 300 billion, a clause", { value: 300e9, precision: 1e8, status: "term" }, 285e9, 315e9],
    // Half a last digit, which is more than 5 %.
    ["about 22 million, to the last ten", { value: 22e6, precision: 10e6 }, 17e6, 27e6],
    ["about 3 %", { value: 0.03, precision: 0.01, unit: "fraction" }, 0.025, 0.035],
    ["about 40 %", { value: 0.4, precision: 0.01, unit: "fraction" }, 0.38, 0.42],
    // No more than the whole.
    ["about 98 %", { value: 0.98, precision: 0.01, unit: "fraction" }, 0.931, 1],
    ["about 100 million people", { value: 1e8, precision: 1e6, unit: "people" }, 95e6, 105e6],
    ["about 2 GW", { value: 2, precision: 0.1, unit: "GW" }, 1.9, 2.1],
    ["about 185,000 a month", { value: 185e3, precision: 1e3, unit: "USD/month" }, 175750, 194250],
    // Years, ranks, times of growth and months are not widened.
    ["about 2029", { value: 2029, precision: 1, unit: "year" }, 2028.5, 2029.5],
    ["about ninth", { value: 9, precision: 1, unit: "rank" }, 8.5, 9.5],
    ["about 25 times", { value: 25, precision: 1, unit: "multiple" }, 24.5, 25.5],
    ["about 54 months", { value: 54, precision: 6, unit: "months" }, 51, 57],
  ])("%s", (_, given, low, high) => {
    const found = bounds(fact({ qualifier: "about", ...given }));
    expect(found.low).toBeCloseTo(low, 6);
    expect(found.high).toBeCloseTo(high, 6);
  });

  test.each<[string, Given, number, number]>([
    ["75 %", { value: 0.75, precision: 0.01, unit: "fraction", status: "term" }, 0.75, 0.75],
    ["one cent", { value: 0.01, precision: 0.01, unit: "USD/share", status: "term" }, 0.01, 0.01],
    ["22.5 billion", { value: 22.5e9, precision: 1e8, status: "condition" }, 22.5e9, 22.5e9],
    [
      "up to 10 %",
      { value: 0.1, precision: 0.01, unit: "fraction", status: "term", qualifier: "up_to" },
      -Infinity,
      0.1,
    ],
    [
      "at least a million chips",
      { value: 1e6, precision: 1e6, unit: "chips", status: "term", qualifier: "at_least" },
      1e6,
      Infinity,
    ],
  ])("a clause of %s is exact where no word opens it", (_, given, low, high) => {
    expect(bounds(fact(given))).toEqual({ low, high });
  });
});

test.each<[id: string, low: number, high: number]>([
  ["openai-arr-2025-neteasehao", 20e9, Infinity],
  ["openai-warrant-share-vpshk", -Infinity, 0.1],
  ["openai-warrant-strike-vpshk", 0.01, 0.01],
  ["nvidia-investment-vpshk", -Infinity, 100e9],
  ["openai-contract-value-nvidia-vpshk", -Infinity, 350e9],
  ["openai-contract-value-oracle-vpshk", 285e9, 315e9],
  ["microsoft-profit-share-rate-until-recovery-shunwang", 0.75, 0.75],
  ["openai-adoption-fortune-500-2023-11-zhihu", 0.92, Infinity],
  ["openai-profitable-year-vpshk", 2029, Infinity],
  ["openai-contract-years-oracle-vpshk", 5, 5],
])("%s is from %d to %d", (id, low, high) => {
  const found = dataset.fact(id);
  if (!found) throw new Error(`there is no fact ${id}`);
  expect(bounds(found)).toEqual({ low, high });
});

describe("Whatever is printed", () => {
  const anyFact = fc
    .record({
      value: fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      precision: fc.double({ min: 1e-3, max: 1e10, noNaN: true }),
      unit: fc.constantFrom("USD", "people", "fraction", "GW", "year", "rank", "multiple"),
      status: fc.constantFrom<Status>("actual", "estimate", "projection", "term", "condition"),
      qualifier: fc.constantFrom<Qualifier>("exact", "about", "over", "under", "up_to", "at_least"),
    })
    .map(fact);

  test("the bounds contain the value", () => {
    fc.assert(
      fc.property(anyFact, (one) => {
        const { low, high } = bounds(one);
        expect(low).toBeLessThanOrEqual(one.value ?? NaN);
        expect(high).toBeGreaterThanOrEqual(one.value ?? NaN);
      }),
    );
    for (const { value, low, high, ...rest } of dataset.facts) {
      const found = bounds({ value, low, high, ...rest });
      expect(found.low).toBeLessThanOrEqual(value ?? low ?? NaN);
      expect(found.high).toBeGreaterThanOrEqual(value ?? high ?? NaN);
    }
  });

  test("about is never narrower than no word, and reaches 5 % where the unit lets it", () => {
    fc.assert(
      fc.property(anyFact, (one) => {
        const about = bounds({ ...one, qualifier: "about" });
        const plain = bounds({ ...one, qualifier: "exact" });
        expect(about.low).toBeLessThanOrEqual(plain.low);
        expect(about.high).toBeGreaterThanOrEqual(plain.high);
        const value = one.value ?? NaN;
        if (one.unit === "USD" && value > 0)
          expect(about.high).toBeGreaterThanOrEqual(value * (1 + ABOUT) * (1 - 1e-12));
      }),
    );
  });

  test("a positive amount never reaches below nothing, nor a part of a whole above it", () => {
    fc.assert(
      fc.property(anyFact, (one) => {
        fc.pre(one.qualifier === "exact" || one.qualifier === "about");
        const { low, high } = bounds(one);
        if ((one.value ?? -1) >= 0) expect(low).toBeGreaterThanOrEqual(0);
        if (one.unit === "fraction" && (one.value ?? 2) <= 1) expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
});
