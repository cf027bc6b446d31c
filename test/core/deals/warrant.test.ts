import fc from "fast-check";
import { warrant, type WarrantTerms } from "../../../src/core/deals/warrant";
import { failureMessage } from "../arithmetic/business";

/** One cent a share, up to a tenth: vpshk-2026-01, paragraph 43. */
const PRINTED: WarrantTerms = { strike: 0.01, ceiling: 0.1, base: "before", isDiluted: false };
const HUNDRED = { price: 100, shares: 1000, delivered: 1 };

test.each<
  [string, Partial<typeof HUNDRED>, Partial<WarrantTerms>, Partial<ReturnType<typeof warrant>>]
>([
  ["at $100", {}, {}, { shares: 100, value: 9999, cost: 1 }],
  ["half delivered", { delivered: 0.5 }, {}, { shares: 50, value: 4999.5, cost: 0.5 }],
  ["nothing delivered", { delivered: 0 }, {}, { shares: 0, value: 0, cost: 0, stake: 0 }],
  ["under water", { price: 0.005 }, {}, { shares: 100, value: 0 }],
  // 1,000 of 1,100 shares' worth of 9,999.
  ["diluted", {}, { isDiluted: true }, { value: 9090 }],
  ["a tenth of all", { shares: 900 }, { base: "after" }, { shares: 100, stake: 0.1 }],
])("%s", (_, one, terms, expected) => {
  const found = warrant({ ...HUNDRED, ...one }, { ...PRINTED, ...terms });
  for (const [name, value] of Object.entries(expected))
    expect(found[name as keyof typeof found]).toBeCloseTo(value, 9); // Keys of the very type.
});

test.each<[Partial<typeof HUNDRED>, Partial<WarrantTerms>, string]>([
  [{ price: -1 }, {}, "price is -1: expected 0 or more."],
  [{ shares: 0 }, {}, "shares_outstanding is 0: expected above 0."],
  [{ delivered: 50 }, {}, "share_of_purchase is 50: expected from 0 to 1."],
  [{ delivered: NaN }, {}, "share_of_purchase is NaN: expected from 0 to 1."],
  [{}, { strike: -0.01 }, "Strike is -0.01: expected 0 or more."],
  [{}, { ceiling: 10 }, "Ceiling is 10: expected from 0 to 1."],
  [{}, { ceiling: 1, base: "after" }, "Ceiling is 1: expected below 1 with Base=after."],
])("%j with %j is refused", (one, terms, words) => {
  const attempt = () => warrant({ ...HUNDRED, ...one }, { ...PRINTED, ...terms });
  expect(failureMessage(attempt)).toBe(`bad-input: ${words}`);
});

test("what is beyond all numbers is out of range", () => {
  expect(failureMessage(() => warrant({ ...HUNDRED, price: 1e308, shares: 1e3 }, PRINTED))).toMatch(
    /^out-of-range/,
  );
});

describe("whatever the terms, options on new shares", () => {
  const fraction = fc.double({ min: 0, max: 0.9, noNaN: true });
  const money = fc.double({ min: 0, max: 1e4, noNaN: true });
  const anyCase = fc.record({
    price: money,
    shares: fc.double({ min: 1, max: 1e10, noNaN: true }),
    delivered: fraction,
  });
  const anyTerms = fc.record({
    strike: money,
    ceiling: fraction,
    base: fc.constantFrom("before" as const, "after" as const),
    isDiluted: fc.boolean(),
  });
  const isAtMost = (a: number, b: number) => a <= b + 1e-9 * (1 + Math.abs(b));

  test("are worth nothing at the strike, never less than nothing, and not less at a higher price", () => {
    fc.assert(
      fc.property(anyCase, anyTerms, money, (one, terms, more) => {
        expect(warrant({ ...one, price: terms.strike }, terms).value).toBe(0);
        const { value } = warrant(one, terms);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(isAtMost(value, warrant({ ...one, price: one.price + more }, terms).value)).toBe(
          true,
        );
      }),
    );
  });

  test("diluted, are worth their part of the company with what they pay in, less that", () => {
    fc.assert(
      fc.property(anyCase, anyTerms, (one, terms) => {
        const { value, stake, cost } = warrant(one, { ...terms, isDiluted: true });
        const company = one.price * one.shares + cost;
        const gain = Math.max(0, stake * company - cost);
        expect(Math.abs(value - gain)).toBeLessThanOrEqual(1e-9 * (1 + company));
      }),
    );
  });

  test("are worth no more diluted than not", () => {
    fc.assert(
      fc.property(anyCase, anyTerms, (one, terms) => {
        const [diluted, full] = [true, false].map((isDiluted) =>
          warrant(one, { ...terms, isDiluted }),
        ) as [ReturnType<typeof warrant>, ReturnType<typeof warrant>]; // Two of two.
        expect(isAtMost(diluted.value, full.value)).toBe(true);
      }),
    );
  });

  test("are the ceiling of all shares when all is delivered and it counts the new ones", () => {
    fc.assert(
      fc.property(anyCase, anyTerms, (one, terms) => {
        const { stake } = warrant({ ...one, delivered: 1 }, { ...terms, base: "after" });
        expect(stake).toBeCloseTo(terms.ceiling, 9);
      }),
    );
  });

  test("grow evenly with what is delivered", () => {
    fc.assert(
      fc.property(anyCase, anyTerms, (one, terms) => {
        const all = warrant({ ...one, delivered: 1 }, { ...terms, isDiluted: false });
        const part = warrant(one, { ...terms, isDiluted: false });
        expect(Math.abs(part.value - all.value * one.delivered)).toBeLessThanOrEqual(
          1e-9 * (1 + all.value),
        );
      }),
    );
  });
});
