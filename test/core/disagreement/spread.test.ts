import fc from "fast-check";
import type { Claim } from "../../../src/core/evidence/explanation";
import { spreadOf } from "../../../src/core/disagreement/spread";
import { fact } from "../testFacts";

type Claims = readonly [Claim, ...Claim[]];

const claim = (told: Parameters<typeof fact>[0]): Claim => ({
  fact: fact(told),
  agrees: true,
  isSuperseded: false,
});

test.each<[string, Claims, number, number]>([
  ["one claim", [claim({ value: 3.4 })], 3.4, 3.4],
  ["two claims", [claim({ value: 20 }), claim({ value: 13 })], 13, 20],
  // 80 to 100 亿 dollars of chips, as zhihu-2023-12 prints it.
  [
    "a printed range",
    [claim({ value: null, low: 8e9, high: 10e9, qualifier: "range" })],
    8e9,
    10e9,
  ],
  [
    "a range and a figure above it",
    [claim({ value: null, low: 8, high: 10, qualifier: "range" }), claim({ value: 11 })],
    8,
    11,
  ],
  ["a word around the figure", [claim({ value: 20, qualifier: "over" })], 20, 20],
])("%s", (_, claims, low, high) => {
  expect(spreadOf(claims)).toMatchObject({ low, high });
});

test("a spread is never negative, zero just where all claim one number, and whatever their order", () => {
  const value = fc.integer({ min: -5, max: 5 });
  fc.assert(
    fc.property(value, fc.array(value, { maxLength: 5 }), (first, others) => {
      const values = [first, ...others];
      const { low, high } = spreadOf([
        claim({ value: first }),
        ...others.map((other) => claim({ value: other })),
      ]);
      expect(high - low).toBeGreaterThanOrEqual(0);
      expect(high === low).toBe(new Set(values).size === 1);
      const [last = 0, ...before] = [...values].reverse();
      expect(
        spreadOf([claim({ value: last }), ...before.map((other) => claim({ value: other }))]),
      ).toMatchObject({ low, high });
    }),
  );
});
