import fc from "fast-check";
import { PERIODS_A_YEAR, runRate, type RunRateBasis } from "../../../src/core/arithmetic/runRate";
import { business, failureMessage, type FactInput } from "./business";

const NO_FACTS = business();
const BASES = Object.keys(PERIODS_A_YEAR) as RunRateBasis[]; // The record's own keys.

function plain(value: number, basis: RunRateBasis | null) {
  return runRate(NO_FACTS, { value, facts: [] }, basis, false);
}

/** The run-rate of the only figure of a company, as a cell shows it. */
function ofFigure(
  stated: FactInput,
  basis: RunRateBasis | null = null,
  mayContradict = false,
  value = stated.value ?? 0,
) {
  const dataset = business({ metric: "revenue", ...stated });
  return runRate(dataset, { value, facts: dataset.facts }, basis, mayContradict);
}

test.each<[RunRateBasis | null, number]>([
  [null, 12],
  ["month", 12],
  ["quarter", 4],
  ["28days", 13],
  ["week", 52],
  ["half", 2],
  ["year", 1],
])("a plain number and basis %s: times %d", (basis, factor) => {
  expect(plain(7, basis).result.value).toBe(7 * factor);
});

test("by whatever basis, the run-rate is in proportion, and a plain number has no bounds", () => {
  const anyAmount = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(anyAmount, fc.constantFrom(...BASES), (amount, basis) => {
      const { value, interval } = plain(amount, basis).result;
      expect(value).toBe(amount * PERIODS_A_YEAR[basis]);
      expect(plain(2 * amount, basis).result.value).toBe(2 * (value ?? NaN));
      expect(interval).toEqual({ low: -Infinity, high: Infinity });
    }),
  );
});

test.each<[string, RunRateBasis, number]>([
  ["2025-06", "month", 12],
  ["2025-Q2", "quarter", 4],
  ["2025-H1", "half", 2],
  ["2025", "year", 1],
  ["2022-07/2023-06", "year", 1],
  ["2022-07/2022-12", "half", 2],
  ["2022-05/2022-07", "quarter", 4],
  ["2025-06-01/2025-06-30", "month", 12],
  ["2025-06-01/2025-06-28", "28days", 13],
  ["2025-06-02/2025-06-08", "week", 52],
])("a figure of %s tells that it is a %s", (period, basis, factor) => {
  const stated = { period, value: 2e9, precision: 1e8 };
  expect(ofFigure(stated).result).toEqual({
    value: 2e9 * factor,
    interval: { low: 1.95e9 * factor, high: 2.05e9 * factor },
  });
  expect(ofFigure(stated, basis).result).toEqual(ofFigure(stated).result);
});

test("a basis that contradicts the figure counts only if that is said, and the card says it", () => {
  const stated = { period: "2025", value: 2e9, printed: "20亿" };
  expect(() => ofFigure(stated, "month")).toThrow(
    "The stated basis is month, but the amount is Revenue of OpenAI 2025 (20亿, actual)",
  );
  const { result, computed } = ofFigure(stated, "month", true);
  expect(result.value).toBe(24e9);
  expect(computed.en).toBe("basis as stated: month; Revenue 2025 × 12");
});

test("a plan stays a plan", () => {
  const stated = { period: "2025-06", value: 2e9, status: "target" } as const;
  expect(ofFigure(stated).computed.en).toBe("Revenue 2025-06 × 12");
});

test.each<[string, Parameters<typeof ofFigure>, string]>([
  ["a run-rate", [{ metric: "arr", value: 1e9 }], "is a run-rate already"],
  ["an amount at a date", [{ metric: "cash", value: 1e9 }], "is not an amount over a period"],
  ["a standing term", [{ metric: "valuation", period: "", value: 1e9 }], "is not an amount over"],
  [
    "years on end",
    [{ period: "2025/2029", value: 1e9 }],
    "covers neither a week, 28 days, a month",
  ],
  ["four months", [{ period: "2025-01/2025-04", value: 1e9 }], "covers neither a week"],
  ["a year of days", [{ period: "2022-07-02/2023-07-01", value: 1e9 }], "covers neither a week"],
  [
    "what was computed from a figure",
    [{ period: "2025-06", value: 2e9 }, null, false, 2.4e10],
    "The cell holds 24000000000 USD, computed from figures such as .*: RUNRATE wants a reported",
  ],
  [
    "growth of a run-rate",
    [{ metric: "arr", value: 2e9 }, null, false, 2.33],
    "The cell holds 2.33 USD, computed from figures",
  ],
  ["a day", [{ period: "2025-06-01", value: 1e9 }], "covers neither a week"],
  [
    "a cell in millions without Mag=",
    [{ period: "2025-06", value: 2e9 }, null, false, 2000],
    "The cell holds 2000 USD, but the figure on its card is",
  ],
])("%s is refused", (_, args, words) => {
  expect(failureMessage(() => ofFigure(...args))).toMatch(new RegExp(`^bad-input: .*${words}`));
});

test("a bound of the figure is one of its amounts", () => {
  const stated = { period: "2025-06", value: 2e9, precision: 1e8 };
  expect(ofFigure(stated, null, false, 1.95e9).result.value).toBe(1.95e9 * 12);
});
