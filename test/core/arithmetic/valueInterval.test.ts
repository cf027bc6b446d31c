import fc from "fast-check";
import {
  quotient,
  type ValueInterval,
  valueInterval,
  mapIncreasing,
  times,
} from "../../../src/core/arithmetic/valueInterval";
import { fact } from "../testFacts";

const OPEN = { low: -Infinity, high: Infinity };

function ranged(value: number | null, low: number, high: number): ValueInterval {
  return { value, interval: { low, high } };
}

test.each<[string, ValueInterval, ValueInterval, ValueInterval]>([
  ["both closed", ranged(6, 5, 7), ranged(2, 1, 4), ranged(3, 1.25, 7)],
  ["above open upwards", ranged(20, 19, Infinity), ranged(2, 1, 4), ranged(10, 4.75, Infinity)],
  ["below open upwards", ranged(6, 5, 7), ranged(2, 1, Infinity), ranged(3, -Infinity, 7)],
  ["both open upwards", ranged(6, 5, Infinity), ranged(2, 1, Infinity), ranged(3, ...ends(OPEN))],
  ["a loss above", ranged(-6, -7, -5), ranged(2, 1, 4), ranged(-3, -7, -1.25)],
  [
    "a divisor that may be 0",
    ranged(6, 5, 7),
    ranged(0.1, -0.1, 0.3),
    { value: 60, interval: OPEN },
  ],
  ["a range above", ranged(null, 5, 7), ranged(2, 1, 4), ranged(null, 1.25, 7)],
])("a quotient, %s", (_, over, under, expected) => {
  const { value, interval } = quotient(over, under);
  expect(interval).toEqual(expected.interval);
  if (expected.value === null) expect(value).toBeNull();
  else expect(value).toBeCloseTo(expected.value, 9);
});

function ends({ low, high }: { readonly low: number; readonly high: number }): [number, number] {
  return [low, high];
}

test("figures that answer together leave open what each of them does", () => {
  const both = [fact({ value: 3e9 }), fact({ value: 4e9, qualifier: "over" })];
  expect(valueInterval(3.5e9, both)).toEqual(ranged(3.5e9, 2.95e9, Infinity));
});

test("an open end stays open whatever is done to it", () => {
  const open = ranged(4, 1, Infinity);
  expect(times(open, 12)).toEqual(ranged(48, 12, Infinity));
  expect(mapIncreasing(open, Math.sqrt)).toEqual(ranged(2, 1, Infinity));
});

/** Digits between 0.1 and a million, and what their rounding leaves open. */
const anyRanged = fc
  .record({
    value: fc.double({ min: 0.1, max: 1e6, noNaN: true }),
    below: fc.oneof(fc.double({ min: 0, max: 1e3, noNaN: true }), fc.constant(Infinity)),
    above: fc.oneof(fc.double({ min: 0, max: 1e3, noNaN: true }), fc.constant(Infinity)),
  })
  .map(({ value, below, above }) => ranged(value, value - below, value + above));

test("the value never leaves its interval", () => {
  fc.assert(
    fc.property(anyRanged, anyRanged, (a, b) => {
      const { value, interval } = quotient(a, b);
      expect(interval.low).toBeLessThanOrEqual(value ?? NaN);
      expect(interval.high).toBeGreaterThanOrEqual(value ?? NaN);
    }),
  );
});

test("whatever the two printed numbers really were, their quotient lies within the interval", () => {
  const anyPart = fc.double({ min: 0, max: 1, noNaN: true });
  const within = ({ interval: { low, high } }: ValueInterval, part: number) =>
    low + part * (high - low);
  const isClosed = ({ interval }: ValueInterval) => Object.values(interval).every(Number.isFinite);
  fc.assert(
    fc.property(anyRanged, anyRanged, anyPart, anyPart, (a, b, x, y) => {
      fc.pre(isClosed(a) && isClosed(b));
      const [over, under] = [within(a, x), within(b, y)];
      fc.pre(under !== 0);
      const { low, high } = quotient(a, b).interval;
      const slack = Math.abs(over / under) * 1e-9;
      expect(over / under).toBeGreaterThanOrEqual(low - slack);
      expect(over / under).toBeLessThanOrEqual(high + slack);
    }),
  );
});
