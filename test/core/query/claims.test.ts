import fc from "fast-check";
import { agree, roundingInterval } from "../../../src/core/query/claims";
import type { Qualifier } from "../../../src/core/facts/fact";
import { fact } from "../testFacts";

test.each<[number, number, Qualifier, number, number]>([
  // value, size of the last digit, word, interval — 34亿 is 3.35 to 3.45 billion.
  [3.4e9, 1e8, "exact", 3.35e9, 3.45e9],
  [3.4e9, 1e8, "about", 3.35e9, 3.45e9],
  [20e9, 1e8, "over", 19.95e9, Infinity],
  [100e9, 1e8, "at_least", 99.95e9, Infinity],
  [100e9, 1e8, "up_to", -Infinity, 100.05e9],
  [5e9, 1e9, "under", -Infinity, 5.5e9],
])("%d to the last %d, %s, stands for %d to %d", (value, precision, qualifier, low, high) => {
  expect(roundingInterval(fact({ value, precision, qualifier }))).toEqual({ low, high });
});

test("a printed range stands for itself", () => {
  const range = fact({ value: null, low: 8e9, high: 10e9, precision: 1e8, qualifier: "range" });
  expect(roundingInterval(range)).toEqual({ low: 7.95e9, high: 10.05e9 });
});

test.each<[string, Parameters<typeof fact>[0], Parameters<typeof fact>[0], boolean]>([
  ["1.6 and 2.0 billion", { value: 1.6e9 }, { value: 2e9 }, false],
  [
    "13 expected and over 20 billion",
    { value: 13e9, qualifier: "about" },
    { value: 20e9, qualifier: "over" },
    false,
  ],
  ["3.4 and 3.36 billion", { value: 3.4e9 }, { value: 3.36e9, precision: 1e7 }, true],
  ["over 20 and 25 billion", { value: 20e9, qualifier: "over" }, { value: 25e9 }, true],
])("%s agree: %4$s", (_, a, b, agrees) => expect(agree(fact(a), fact(b))).toBe(agrees));

test("agreeing is mutual, and a claim agrees with itself", () => {
  const anyFact = fc
    .record({
      value: fc.double({ min: 0, max: 1e12, noNaN: true }),
      precision: fc.double({ min: 1e-3, max: 1e10, noNaN: true }),
      qualifier: fc.constantFrom<Qualifier>("exact", "about", "over", "under", "up_to", "at_least"),
    })
    .map(fact);
  fc.assert(
    fc.property(anyFact, anyFact, (a, b) => {
      expect(agree(a, b)).toBe(agree(b, a));
      expect(agree(a, a)).toBe(true);
    }),
  );
});
