import fc from "fast-check";
import { dealById } from "../../../src/core/deals/dealById";
import {
  STAGE_TERMS,
  stagedInvestment,
  type StageOut,
  stageTerms,
} from "../../../src/core/deals/stagedInvestment";
import { clauseOf } from "../../../src/core/deals/terms";
import { releasedDeal } from "../../../src/core/deals/knownDeal";
import { dataset } from "../../../src/data";
import { failureMessage } from "../arithmetic/business";

/** Billions: vpshk-2026-01, paragraphs 29 and 6. */
const PRINTED = { total: 30, stage2: 22.5, stage2Without: 12.5 };

test.each<[restructured: boolean, out: StageOut, expected: number]>([
  [true, "total", 30],
  [true, "stage1", 7.5], // Derived: no article prints it.
  [true, "stage2", 22.5],
  [false, "total", 20],
  [false, "stage1", 7.5],
  [false, "stage2", 12.5],
])("restructured %s: %s is %d billion", (restructured, out, expected) => {
  expect(stagedInvestment(restructured, out, PRINTED)).toBe(expected);
});

test("the printed terms fit each other: 22.5 less 10 is 12.5", () => {
  const deal = dealById(dataset, "softbank-investment");
  const printed = (term: keyof typeof STAGE_TERMS) =>
    clauseOf(releasedDeal(dataset, deal), STAGE_TERMS[term])?.value ?? NaN;
  expect(printed("stage2") - printed("reduction")).toBe(printed("stage2Without"));
  expect(printed("stage2")).toBeLessThan(printed("total"));
});

test.each<[Parameters<typeof stagedInvestment>[2], string]>([
  [{ ...PRINTED, total: -1 }, "Total is -1: expected 0 or more."],
  [{ ...PRINTED, total: NaN }, "Total is NaN: expected 0 or more."],
  [{ ...PRINTED, stage2: 40 }, "Stage2 is 40: expected from 0 to Total (30)."],
  [{ ...PRINTED, stage2Without: 25 }, "Stage2Without is 25: expected from 0 to Stage2 (22.5)."],
  [{ ...PRINTED, stage2Without: -1 }, "Stage2Without is -1: expected 0 or more."],
  [
    { total: 30, stage2: 22.5, reduction: 23 },
    "Reduction is 23: expected from 0 to Stage2 (22.5).",
  ],
])("%j is refused", (amounts, words) => {
  expect(failureMessage(() => stagedInvestment(false, "total", amounts))).toBe(
    `bad-input: ${words}`,
  );
});

test("only the terms that an answer rests on are read, and not both of what is left", () => {
  const none = { total: null, stage2: null, stage2Without: null, reduction: null };
  expect(Object.keys(stageTerms(true, "total", none))).toEqual(["total", "stage2"]);
  expect(Object.keys(stageTerms(false, "stage1", none))).toEqual(["total", "stage2"]);
  expect(Object.keys(stageTerms(false, "total", none)).at(-1)).toBe("stage2Without");
  expect(Object.keys(stageTerms(false, "total", { ...none, reduction: 5 })).at(-1)).toBe(
    "reduction",
  );
  expect(
    failureMessage(() => stageTerms(true, "total", { ...none, reduction: 5, stage2Without: 5 })),
  ).toBe("bad-input: Stage2Without= and Reduction= are both given: expected one of them.");
});

describe("whatever the terms, an investment in two stages", () => {
  /**
   * A total, the part of it in the second stage, and the part of that which is left without
   * restructuring.
   */
  const terms = fc
    .tuple(
      fc.double({ min: 0, max: 1e12, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([total, second, left]) => ({
      total,
      stage2: total * second,
      stage2Without: total * second * left,
    }));

  test("is the sum of its stages, neither of them negative", () => {
    fc.assert(
      fc.property(terms, fc.boolean(), (amounts, restructured) => {
        const [total, first, second] = (["total", "stage1", "stage2"] as const).map((out) =>
          stagedInvestment(restructured, out, amounts),
        ) as [number, number, number]; // One each.
        expect(Math.min(total, first, second)).toBeGreaterThanOrEqual(0);
        expect(Math.abs(total - first - second)).toBeLessThanOrEqual(1e-9 * (1 + amounts.total));
      }),
    );
  });

  test("pays no more without the restructuring", () => {
    fc.assert(
      fc.property(terms, (amounts) => {
        const without = stagedInvestment(false, "total", amounts);
        expect(without).toBeLessThanOrEqual(amounts.total * (1 + 1e-12));
      }),
    );
  });

  test("is the same by a reduction as by what it leaves", () => {
    fc.assert(
      fc.property(terms, ({ total, stage2, stage2Without }) => {
        const reduction = stage2 - stage2Without;
        expect(stagedInvestment(false, "total", { total, stage2, reduction })).toBeCloseTo(
          stagedInvestment(false, "total", { total, stage2, stage2Without }),
          2,
        );
      }),
    );
  });
});
