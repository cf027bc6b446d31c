import fc from "fast-check";
import { newStake, postMoney } from "../../../src/core/deals/postMoney";
import { failureMessage } from "../arithmetic/business";

/** Billions: vpshk-2026-01, paragraph 30. */
const OPENAI = { preMoney: 260, round: 41 };

test("a round of 41 at 260 makes 301, of which the new money has 13.6% and SoftBank's 30 has 9.97%", () => {
  expect(postMoney(OPENAI)).toBe(301);
  expect(newStake(OPENAI, null)).toBeCloseTo(0.136, 3);
  expect(newStake(OPENAI, 30)).toBeCloseTo(0.0997, 4);
  expect(newStake({ preMoney: 0, round: 1 }, null)).toBe(1);
});

test.each<[{ preMoney: number; round: number }, number | null, string]>([
  [{ ...OPENAI, preMoney: -1 }, null, "bad-input: pre_money is -1: expected 0 or more."],
  [{ ...OPENAI, round: NaN }, null, "bad-input: round is NaN: expected 0 or more."],
  [OPENAI, 42, "bad-input: Investment is 42: expected from 0 to the round (41)."],
  [OPENAI, -1, "bad-input: Investment is -1: expected from 0 to the round (41)."],
  [
    { preMoney: 0, round: 0 },
    null,
    "division-by-zero: The company is worth nothing after the round: there is no part of it.",
  ],
  [
    { preMoney: 1e308, round: 1e308 },
    null,
    "out-of-range: The result is more than a number can hold.",
  ],
])("%j with an investment of %s is refused", (round, investment, words) => {
  expect(failureMessage(() => newStake(round, investment))).toBe(words);
});

describe("whatever the round", () => {
  const amount = fc.double({ min: 1, max: 1e12, noNaN: true });

  test("the new holders and the old ones have all of the company", () => {
    fc.assert(
      fc.property(amount, amount, (preMoney, round) => {
        const old = preMoney / postMoney({ preMoney, round });
        expect(newStake({ preMoney, round }, null) + old).toBeCloseTo(1, 12);
      }),
    );
  });

  test("the stakes of its investors add up to that of the round", () => {
    fc.assert(
      fc.property(amount, amount, amount, (preMoney, first, second) => {
        const round = { preMoney, round: first + second };
        expect(newStake(round, first) + newStake(round, second)).toBeCloseTo(
          newStake(round, null),
          12,
        );
      }),
    );
  });

  test("a stake does not hang on the unit, and grows with the money", () => {
    fc.assert(
      fc.property(amount, amount, amount, (preMoney, round, more) => {
        const stake = newStake({ preMoney, round }, null);
        expect(newStake({ preMoney: preMoney * 1000, round: round * 1000 }, null)).toBeCloseTo(
          stake,
          12,
        );
        expect(newStake({ preMoney, round: round + more }, null)).toBeGreaterThanOrEqual(stake);
      }),
    );
  });
});
