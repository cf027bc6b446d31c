import fc from "fast-check";
import { type Losses, profitShare, type ProfitShareTerms } from "../../src/core/deals/profitShare";
import { Failure } from "../../src/core/failure";

/** The terms of shunwang-2024-06, paragraph 30, in billions of dollars. */
const REPORTED: ProfitShareTerms = {
  rate: 0.75,
  recovery: 13,
  rateAfter: 0.49,
  cap: Infinity,
  capOn: "total",
};

describe("Microsoft's part of OpenAI's profit, in billions", () => {
  test.each<[number[], Partial<ProfitShareTerms>, number, Losses, number[]]>([
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
  ])("of %j with %j, prior %d, losses %s is %j", (profits, terms, prior, losses, shares) => {
    const found = profitShare(profits, prior, { ...REPORTED, ...terms }, losses);
    expect(found).toHaveLength(shares.length);
    found.forEach((share, at) => expect(share).toBeCloseTo(shares[at] ?? NaN, 10));
  });

  test.each<[string, Partial<ProfitShareTerms>, number, number[]]>([
    ["Rate", { rate: 0 }, 0, [1]],
    ["Rate", { rate: 1.5 }, 0, [1]],
    ["RateAfter", { rateAfter: -0.1 }, 0, [1]],
    ["Recovery", { recovery: -1 }, 0, [1]],
    ["Cap", { cap: -1 }, 0, [1]],
    ["Cap", { cap: NaN }, 0, [1]],
    ["prior", {}, -1, [1]],
    ["prior", {}, NaN, [1]],
    ["profit", {}, 0, [NaN]],
  ])("is refused outside the bounds of %s", (name, terms, prior, profits) => {
    const attempt = () => profitShare(profits, prior, { ...REPORTED, ...terms }, "ignore");
    expect(attempt).toThrow(Failure);
    expect(attempt).toThrow(new RegExp(`^${name} is`));
  });
});

test("profits that add up to more than a number can hold are out of range", () => {
  expect(() => profitShare([1e308, 1e308], 0, REPORTED, "ignore")).toThrow(/add up to more/);
});

describe("whatever the terms, a profit share", () => {
  const amount = fc.double({ min: 0, max: 1e4, noNaN: true });
  const anyTerms: fc.Arbitrary<ProfitShareTerms> = fc.record({
    rate: fc.double({ min: 0.01, max: 1, noNaN: true }),
    recovery: amount,
    rateAfter: fc.double({ min: 0, max: 1, noNaN: true }),
    cap: fc.oneof(amount, fc.constant(Infinity)),
    capOn: fc.constantFrom("total" as const, "after" as const),
  });
  const one = (profit: number, terms: ProfitShareTerms) =>
    profitShare([profit], 0, terms, "ignore")[0] ?? NaN;

  test("is never negative, never more than the profit, never over its cap", () => {
    fc.assert(
      fc.property(amount, anyTerms, (profit, terms) => {
        const share = one(profit, terms);
        const most = terms.capOn === "total" ? terms.cap : terms.cap + terms.recovery;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(profit * (1 + 1e-12));
        expect(share).toBeLessThanOrEqual(most * (1 + 1e-9) + 1e-9);
      }),
    );
  });

  test("does not fall when profit rises, nor jump: an extra dollar gives at most a dollar", () => {
    fc.assert(
      fc.property(amount, amount, anyTerms, (profit, more, terms) => {
        const gained = one(profit + more, terms) - one(profit, terms);
        expect(gained).toBeGreaterThanOrEqual(-1e-9);
        expect(gained).toBeLessThanOrEqual(more + 1e-9);
      }),
    );
  });

  test("is the same for a year as for its two halves with the state carried", () => {
    fc.assert(
      fc.property(amount, amount, anyTerms, (first, second, terms) => {
        const [a = NaN, b = NaN] = profitShare([first, second], 0, terms, "ignore");
        const [later = NaN] = profitShare([second], first, terms, "ignore");
        expect(a + b).toBeCloseTo(one(first + second, terms), 6);
        expect(b).toBeCloseTo(later, 6);
      }),
    );
  });

  test("scales with its unit", () => {
    fc.assert(
      fc.property(amount, anyTerms, (profit, terms) => {
        const { recovery, cap } = terms;
        const inThousandths = { ...terms, recovery: recovery * 1000, cap: cap * 1000 };
        expect(one(profit * 1000, inThousandths) / 1000).toBeCloseTo(one(profit, terms), 6);
      }),
    );
  });
});
