import type { Cap, Tier, Waterfall } from "../../../../src/core/deals/tiers";
import { tierPoints } from "../../../../src/taskpane/pages/deals/tierPoints";

const NAME = { en: "", zh: "" };

/** Tiers of one party, given by their ends and rates. */
function waterfallOf(
  ends: readonly (readonly [number, number])[],
  caps: readonly Cap[],
): Waterfall {
  const tiers = ends.map(([until, rate], at): Tier => ({
    name: NAME,
    from: ends[at - 1]?.[0] ?? 0,
    until,
    rates: [rate],
  }));
  return { parties: [NAME], tiers, caps };
}

const HALF_THEN_A_FIFTH = [
  [10, 0.5],
  [Infinity, 0.2],
] as const;

describe("The corners of a share", () => {
  test("begin with nothing and go on as far again as the last corner", () => {
    expect(tierPoints(0, waterfallOf(HALF_THEN_A_FIFTH, []))).toEqual([
      { amount: 0, share: 0, rate: null, isOpen: false },
      { amount: 10, share: 5, rate: 0.5, isOpen: false },
      { amount: 20, share: 7, rate: 0.2, isOpen: true },
    ]);
  });

  test("of a capped share end flat where the cap is reached", () => {
    const capped = waterfallOf(HALF_THEN_A_FIFTH, [{ party: 0, fromTier: 0, most: 9 }]);
    expect(tierPoints(0, capped).map(({ amount, share, rate }) => [amount, share, rate])).toEqual([
      [0, 0, null],
      [10, 5, 0.5],
      [30, 9, 0.2],
      [60, 9, 0],
    ]);
  });

  test("of a share that is capped before its first tier ends are drawn where they are", () => {
    const capped = waterfallOf(HALF_THEN_A_FIFTH, [{ party: 0, fromTier: 0, most: 4 }]);
    expect(tierPoints(0, capped).map(({ amount, share }) => [amount, share])).toEqual([
      [0, 0],
      [8, 4],
      [10, 4],
      [20, 4],
    ]);
  });
});
