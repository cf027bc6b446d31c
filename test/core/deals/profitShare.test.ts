import fc from "fast-check";
import { distribution, type LossRule } from "../../../src/core/deals/distribution";
import { profitShare, type ProfitShareTerms, TAKER } from "../../../src/core/deals/profitShare";
import { leftToCap } from "../../../src/core/deals/tiers";
import { Failure } from "../../../src/core/words/failure";

/** The terms of shunwang-2024-06, paragraph 30, in billions of dollars. */
const REPORTED: ProfitShareTerms = {
  first: 0,
  rate: 0.75,
  recovery: 13,
  rateAfter: 0.49,
  cap: Infinity,
  capOn: "total",
};
const MICROSOFT = { en: "Microsoft", zh: "微软" };

/** What Microsoft gets of each period's profit. */
function shares(
  profits: readonly number[],
  prior: number,
  terms: Partial<ProfitShareTerms>,
  losses: LossRule = "ignore",
): readonly number[] {
  const waterfall = profitShare(MICROSOFT, { ...REPORTED, ...terms });
  return distribution(profits, prior, waterfall, losses).map(({ parts }) => parts[TAKER] ?? NaN);
}

describe("Microsoft's part of OpenAI's profit, in billions", () => {
  test.each<[number[], Partial<ProfitShareTerms>, number, LossRule, number[]]>([
    // Worked by hand from the printed terms: 10 × 0.75; 13 + 0.49 × (20 − 13 ÷ 0.75).
    [[10], {}, 0, "ignore", [7.5]],
    [[20], {}, 0, "ignore", [14.306666666666667]],
    [[10, 10], {}, 0, "ignore", [7.5, 6.806666666666667]],
    [[10], {}, 10, "ignore", [6.806666666666667]],
    [[1000], { cap: 20 }, 0, "ignore", [20]],
    [[100], { cap: 20, capOn: "after" }, 0, "ignore", [33]],
    [[100], { cap: 5 }, 0, "ignore", [5]],
    [[100], { cap: 13 }, 0, "ignore", [13]],
    [[100], { cap: 0 }, 0, "ignore", [0]],
    [[-10, 20], {}, 0, "ignore", [0, 14.306666666666667]],
    [[-10, 20], {}, 0, "carry", [0, 7.5]],
    [[20, -10, 10], {}, 0, "carry", [14.306666666666667, 0, 0]],
    [[-5, -5, 20], {}, 0, "carry", [0, 0, 7.5]],
    [[100], { rateAfter: 0 }, 0, "ignore", [13]],
    [[100], { recovery: 0 }, 0, "ignore", [49]],
    [[0], {}, 0, "ignore", [0]],
    // The first investors are repaid 5 before anybody shares: 10 × 0.75 is then the share of 15.
    [[5, 10], { first: 5 }, 0, "ignore", [0, 7.5]],
    [[25], { first: 5 }, 0, "ignore", [14.306666666666667]],
    [[1000], { first: 5, cap: 20, capOn: "after" }, 0, "ignore", [33]],
  ])("of %j with %j, prior %d, losses %s is %j", (profits, terms, prior, losses, expected) => {
    const found = shares(profits, prior, terms, losses);
    expect(found).toHaveLength(expected.length);
    found.forEach((share, at) => expect(share).toBeCloseTo(expected[at] ?? NaN, 10));
  });

  test.each<[string, Partial<ProfitShareTerms>, number, number[]]>([
    ["Rate", { rate: 0 }, 0, [1]],
    ["Rate", { rate: 1.5 }, 0, [1]],
    ["RateAfter", { rateAfter: -0.1 }, 0, [1]],
    ["Recovery", { recovery: -1 }, 0, [1]],
    ["First", { first: -1 }, 0, [1]],
    ["First", { first: Infinity }, 0, [1]],
    ["Cap", { cap: -1 }, 0, [1]],
    ["Cap", { cap: NaN }, 0, [1]],
    ["prior", {}, -1, [1]],
    ["prior", {}, NaN, [1]],
    ["amount", {}, 0, [NaN]],
  ])("is refused outside the bounds of %s", (name, terms, prior, profits) => {
    const attempt = () => shares(profits, prior, terms);
    expect(attempt).toThrow(Failure);
    expect(attempt).toThrow(new RegExp(`^${name} is`));
  });
});

test("profits that add up to more than a number can hold are out of range", () => {
  expect(() => shares([1e308, 1e308], 0, {})).toThrow(/add up to more/);
});

describe("whatever the terms, a profit share", () => {
  const amount = fc.double({ min: 0, max: 1e4, noNaN: true });
  const anyTerms: fc.Arbitrary<ProfitShareTerms> = fc.record({
    first: fc.oneof(fc.constant(0), amount),
    rate: fc.double({ min: 0.01, max: 1, noNaN: true }),
    recovery: amount,
    rateAfter: fc.double({ min: 0, max: 1, noNaN: true }),
    cap: fc.oneof(amount, fc.constant(Infinity)),
    capOn: fc.constantFrom("total" as const, "after" as const),
  });
  const one = (profit: number, terms: ProfitShareTerms) => shares([profit], 0, terms)[0] ?? NaN;

  test("stays within its cap", () => {
    fc.assert(
      fc.property(amount, anyTerms, (profit, terms) => {
        const most = terms.capOn === "total" ? terms.cap : terms.cap + terms.recovery;
        expect(one(profit, terms)).toBeLessThanOrEqual(most * (1 + 1e-9) + 1e-9);
      }),
    );
  });

  test("that has reached its cap stays there: what is left is what it still may receive", () => {
    fc.assert(
      fc.property(amount, amount, anyTerms, (profit, more, terms) => {
        const waterfall = profitShare(MICROSOFT, terms);
        const left = leftToCap(profit, TAKER, waterfall);
        fc.pre(left !== null);
        const [later = NaN] = shares([more], profit, terms);
        // Below the recovery a cap on what comes after it leaves the rest of the recovery, too.
        if (terms.capOn === "total") expect(later).toBeLessThanOrEqual(left + 1e-6);
        if (left === 0 && terms.capOn === "total") expect(later).toBe(0);
      }),
    );
  });

  test("scales with its unit", () => {
    fc.assert(
      fc.property(amount, anyTerms, (profit, terms) => {
        const { first, recovery, cap } = terms;
        const inThousandths = {
          ...terms,
          first: first * 1000,
          recovery: recovery * 1000,
          cap: cap * 1000,
        };
        expect(one(profit * 1000, inThousandths) / 1000).toBeCloseTo(one(profit, terms), 6);
      }),
    );
  });
});
