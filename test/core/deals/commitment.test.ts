import fc from "fast-check";
import {
  commitment,
  type CommitmentOut,
  type CommitmentTerms,
} from "../../../src/core/deals/commitment";
import { dealById } from "../../../src/core/deals/dealById";
import { releasedDeal } from "../../../src/core/deals/knownDeal";
import { SCALES, scale } from "../../../src/core/words/scale";
import { dataset } from "../../../src/data";
import { failureMessage } from "../arithmetic/business";
import { parsedPeriod } from "../testFacts";

const PRINTED: CommitmentTerms = { value: null, years: null, start: null, base: null };
const BILLIONS = scale("Billions");
const START_2025 = parsedPeriod("2025-01-01").start;
const START_2026 = parsedPeriod("2026-01-01").start;
const FROM_2025 = { start: START_2025 };

function request(
  deal: string,
  about: string,
  out: CommitmentOut = "amount",
  terms: Partial<CommitmentTerms> = {},
  of = BILLIONS,
) {
  const when = about === "latest" ? about : parsedPeriod(about);
  return commitment(
    releasedDeal(dataset, dealById(dataset, deal)),
    when,
    out,
    { ...PRINTED, ...terms },
    of,
  );
}

/** Billions, from vpshk-2026-01, paragraphs 39 to 51; what is spread is worked by hand. */
test.each<[string, string, CommitmentOut, Partial<CommitmentTerms>, number]>([
  ["oracle-cloud", "latest", "amount", {}, 300],
  ["oracle-cloud", "latest", "peryear", {}, 60],
  ["oracle-cloud", "latest", "peryear", { years: 4 }, 75],
  ["coreweave-compute", "latest", "peryear", { years: 4 }, 5.5],
  ["coreweave-compute", "latest", "peryear", { years: 0.5 }, 22],
  ["oracle-cloud", "2026", "amount", FROM_2025, 60],
  ["oracle-cloud", "2026-Q1", "amount", FROM_2025, 15],
  ["oracle-cloud", "2026/2027", "amount", FROM_2025, 120],
  ["oracle-cloud", "2025", "remaining", FROM_2025, 240],
  ["oracle-cloud", "2027-06-30", "remaining", FROM_2025, 150],
  ["oracle-cloud", "2026", "share", FROM_2025, 0.2],
  ["oracle-cloud", "2026", "amount", { ...FROM_2025, years: 10 }, 30],
  ["oracle-cloud", "2026", "amount", { ...FROM_2025, value: 100 }, 20],
  ["oracle-cloud", "2025", "amount", { start: START_2026 }, 0],
  ["oracle-cloud", "2030", "amount", { start: START_2026 }, 60],
  ["oracle-cloud", "2025", "remaining", { start: START_2026 }, 300],
  ["coreweave-compute", "latest", "amount", {}, 22],
  ["coreweave-compute", "latest", "amount", { base: "first" }, 11.9],
  ["coreweave-compute", "2025", "amount", { ...FROM_2025, years: 4 }, 5.5],
  ["nvidia-openai", "latest", "amount", {}, 350],
  ["chip-purchases", "latest", "amount", {}, 1000],
  ["google-cloud-anthropic", "latest", "low", {}, 10],
  ["google-cloud-anthropic", "latest", "high", {}, 100],
  ["google-cloud-anthropic", "2026", "high", { ...FROM_2025, years: 5 }, 20],
  ["google-cloud-anthropic", "2026", "share", { ...FROM_2025, years: 5 }, 0.2],
])("of %s in %s, %s with %j is %d", (deal, about, out, terms, expected) => {
  expect(request(deal, about, out, terms).value).toBeCloseTo(expected, 9);
});

test.each<[string, string, CommitmentOut, Partial<CommitmentTerms>, RegExp]>([
  ["coreweave-compute", "2026", "amount", {}, /^not-found: .*the length of .*CoreWeave.*Years=/],
  ["oracle-cloud", "2026", "amount", {}, /^not-found: No article prints when .*2026: .*Start=2026/],
  ["oracle-cloud", "2027-06-30", "remaining", {}, /^not-found: .*Start=.*Out=peryear/],
  ["oracle-cloud", "2026", "share", {}, /^not-found: .*Start=/],
  ["oracle-cloud", "2026", "peryear", {}, /^not-found: Out=peryear .*leave the period out/],
  ["coreweave-compute", "latest", "peryear", {}, /^not-found: .*the length of .*Years=/],
  ["oracle-cloud", "2026", "amount", { years: 0 }, /^bad-input: Years is 0: expected above 0/],
  ["oracle-cloud", "latest", "amount", { years: 101 }, /^bad-input: Years is 101/],
  [
    "oracle-cloud",
    "latest",
    "amount",
    { value: -1 },
    /^bad-input: Value is -1: expected 0 or more/,
  ],
  ["oracle-cloud", "latest", "amount", { base: "expanded" }, /^not-found: .*enlarged/],
  ["oracle-cloud", "latest", "remaining", {}, /^bad-input: Out=remaining/],
  ["oracle-cloud", "latest", "low", { value: 1 }, /^bad-input: Out=low/],
  [
    "coreweave-compute",
    "latest",
    "amount",
    { value: 1, base: "first" },
    /^bad-input: Value= and Base=/,
  ],
  ["nvidia-openai", "latest", "low", {}, /^not-found: .*open on that side \(up to/],
  ["google-cloud-anthropic", "latest", "amount", {}, /^not-found: .*Out=low or Out=high/],
])("of %s in %s, %s with %j is refused", (deal, about, out, terms, words) => {
  expect(failureMessage(() => request(deal, about, out, terms))).toMatch(words);
});

test("what is spread says so, and cites the clauses that were used", () => {
  const { how, terms } = request("oracle-cloud", "2026", "amount", FROM_2025);
  expect(how.en).toBe("about; derived: flat over 5 years from 2025-01-01");
  expect(terms.set).toEqual(["Start=2025-01-01"]);
  expect(terms.evidence.map(({ fact }) => fact.locator)).toEqual(["45", "45"]);
  const own = request("oracle-cloud", "2026", "amount", { years: 4, start: START_2026 });
  expect(own.how.en).toBe("about; derived: flat over 4 years from 2026-01-01");
  expect(own.terms.set).toEqual(["Years=4", "Start=2026-01-01"]);
  expect(own.terms.evidence.map(({ fact }) => fact.metric)).toEqual(["contract-value"]);
  expect(request("oracle-cloud", "latest", "peryear").how.en).toBe(
    "about; derived: flat over 5 years; no start is printed",
  );
});

describe("whatever the terms, a commitment", () => {
  const anyTerms = fc.record({
    value: fc.double({ min: 0, max: 1e4, noNaN: true }),
    years: fc.integer({ min: 1, max: 30 }),
    start: fc.integer({ min: 2000, max: 2050 }).map((year) => parsedPeriod(`${year}-01-01`).start),
  });

  test("spread over all its years is the whole", () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const first = Number(terms.start.slice(0, 4));
        const parts = Array.from({ length: terms.years + 2 }, (_, year) =>
          request("oracle-cloud", String(first - 1 + year), "amount", terms),
        );
        const total = parts.reduce((sum, { value }) => sum + value, 0);
        expect(total).toBeCloseTo(terms.value, 6);
        expect(Math.min(...parts.map(({ value }) => value))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("is in any unit the same amount", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SCALES), fc.integer({ min: 2025, max: 2029 }), (of, year) => {
        const { value } = request("oracle-cloud", String(year), "amount", FROM_2025, of);
        expect(value * of.factor).toBeCloseTo(60e9, 3);
      }),
    );
  });

  test("is what it was when a term is set to its own value", () => {
    for (const set of [{ value: 300 }, { years: 5 }, { value: 300, years: 5 }])
      expect(request("oracle-cloud", "2027", "remaining", { ...FROM_2025, ...set }).value).toBe(
        request("oracle-cloud", "2027", "remaining", FROM_2025).value,
      );
  });

  test("is in each whole year of its own what it is per year, whenever it begins", () => {
    fc.assert(
      fc.property(anyTerms, ({ start, ...terms }) => {
        const year = request("oracle-cloud", start.slice(0, 4), "amount", { ...terms, start });
        const each = request("oracle-cloud", "latest", "peryear", terms);
        expect(each.value).toBeCloseTo(year.value, 6);
      }),
    );
  });
});
