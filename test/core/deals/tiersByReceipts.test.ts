import fc from "fast-check";
import { totalReceived, type Tier } from "../../../src/core/deals/tiers";
import { tiersByReceipts } from "../../../src/core/deals/tiersByReceipts";
import { tiersOf } from "../../../src/core/deals/tierTable";
import { failureMessage } from "../arithmetic/business";

/** Tiers one after the other: each its rates, and its end or null. */
function tiers(...written: readonly (readonly [rates: readonly number[], until: number | null])[]) {
  return tiersOf(
    written.map(([rates, until], at) => ({ row: at + 1, name: "", from: null, until, rates })),
  );
}

const ends = (all: readonly Tier[]) => all.map(({ from, until }) => [from, until]);

test("Microsoft's 13 billion are recovered when 17.33 billion have been shared", () => {
  const shared = tiersByReceipts(tiers([[0.75], 13], [[0.49], null]));
  expect(ends(shared)).toEqual([
    [0, 13 / 0.75],
    [13 / 0.75, Infinity],
  ]);
});

test("the ends count what the first party receives", () => {
  const shared = tiersByReceipts(tiers([[0.5, 0.5], 10], [[0.2, 0.8], 12], [[0, 1], null]));
  expect(ends(shared)).toEqual([
    [0, 20],
    [20, 30],
    [30, Infinity],
  ]);
});

test("a tier in which the first party gets nothing has no end", () => {
  expect(failureMessage(() => tiersByReceipts(tiers([[0, 1], 10], [[1, 0], null])))).toMatch(
    /^bad-input: The first party gets nothing in the tier "Tier 1".*never ends \(10\)/,
  );
  expect(failureMessage(() => tiersByReceipts(tiers([[5e-324], 10])))).toMatch(/never ends/);
});

test("at the end of each tier the first party has what was written there", () => {
  const anyTier = fc.record({
    rate: fc.double({ min: 0.01, max: 1, noNaN: true }),
    more: fc.double({ min: 0.01, max: 100, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(anyTier, { minLength: 1, maxLength: 5 }), (all) => {
      let until = 0;
      const written = tiers(...all.map(({ rate, more }) => [[rate], (until += more)] as const));
      const shared = tiersByReceipts(written);
      const waterfall = { parties: [{ en: "", zh: "" }], tiers: shared, caps: [] };
      for (const [at, { until: reached }] of shared.entries())
        expect(totalReceived(reached, 0, waterfall)).toBeCloseTo(written[at]?.until ?? NaN, 6);
    }),
  );
});
