import fc from "fast-check";
import { tranche } from "../../../src/core/deals/tranche";
import { failureMessage } from "../arithmetic/business";

const amount = fc.double({ min: 0, max: 1e6, noNaN: true });

/** Layers as reinsurance writes them: 10 in excess of 10. */
test.each<[amount: number, attach: number, detach: number, expected: number]>([
  [25, 10, 20, 10],
  [15, 10, 20, 5],
  [10, 10, 20, 0],
  [5, 10, 20, 0],
  [25, 20, Infinity, 5],
  [25, 0, Infinity, 25],
  [25, 10, 10, 0],
  [-25, 0, 20, 0],
])("of %d, the tranche from %d to %d is %d", (amount, attach, detach, expected) => {
  expect(tranche(amount, attach, detach)).toBe(expected);
});

test.each<[number, number, number, string]>([
  [25, -1, 20, "bad-input: attach is -1: expected 0 or more."],
  [25, Infinity, Infinity, "bad-input: attach is Infinity: expected 0 or more."],
  [25, 10, 5, "bad-input: detach is 5: expected attach (10) or more."],
  [25, 10, NaN, "bad-input: detach is NaN: expected attach (10) or more."],
  [NaN, 10, 20, "out-of-range: The result is more than a number can hold."],
])("of %d from %d to %d is refused", (amount, attach, detach, words) => {
  expect(failureMessage(() => tranche(amount, attach, detach))).toBe(words);
});

describe("whatever the points, a tranche", () => {
  test("is never negative, never wider than it is", () => {
    fc.assert(
      fc.property(amount, amount, amount, (x, attach, width) => {
        const part = tranche(x, attach, attach + width);
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual((attach + width - attach) * (1 + 1e-12));
      }),
    );
  });

  test("and the next make up the whole", () => {
    fc.assert(
      fc.property(amount, amount, amount, (x, first, second) => {
        const [low, high] = [Math.min(first, second), Math.max(first, second)];
        const parts = tranche(x, 0, low) + tranche(x, low, high) + tranche(x, high, Infinity);
        expect(parts).toBeCloseTo(x, 6);
      }),
    );
  });

  test("does not fall when the amount rises, and rises by no more", () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (x, more, attach, width) => {
        const gained =
          tranche(x + more, attach, attach + width) - tranche(x, attach, attach + width);
        expect(gained).toBeGreaterThanOrEqual(0);
        expect(gained).toBeLessThanOrEqual(more + 1e-6);
      }),
    );
  });
});
