import fc from "fast-check";
import { dealById } from "../../../src/core/deals/dealById";
import {
  equityDeals,
  equityForContract,
  type EquityOut,
  type GivenEquity,
} from "../../../src/core/deals/equityForContract";
import { ACTUALS, SCALES, scale } from "../../../src/core/words/scale";
import { releasedDeal } from "../../../src/core/deals/knownDeal";
import { dataset } from "../../../src/data";
import { failureMessage } from "../arithmetic/business";

const PRINTED: GivenEquity = { equity: null, contract: null, base: null };
const BILLIONS = scale("Billions");

function request(deal: string, out: EquityOut, given: Partial<GivenEquity> = {}, of = BILLIONS) {
  return equityForContract(
    releasedDeal(dataset, dealById(dataset, deal)),
    out,
    { ...PRINTED, ...given },
    of,
  );
}

/** Billions: vpshk-2026-01, paragraphs 39 and 41. */
test.each<[string, EquityOut, Partial<GivenEquity>, number]>([
  ["coreweave-compute", "share", {}, 0.35 / 11.9],
  ["coreweave-compute", "share", { base: "expanded" }, 0.35 / 22],
  ["coreweave-compute", "equity", {}, 0.35],
  ["coreweave-compute", "contract", {}, 11.9],
  ["coreweave-compute", "net", {}, 11.55],
  ["coreweave-compute", "share", { equity: 1.19 }, 0.1],
  ["nvidia-openai", "share", {}, 2 / 7],
  ["nvidia-openai", "net", {}, 250],
  ["nvidia-openai", "share", { contract: 200 }, 0.5],
  ["nvidia-openai", "net", { contract: 50 }, -50],
])("of %s, %s with %j is %d", (deal, out, given, expected) => {
  expect(request(deal, out, given).value).toBeCloseTo(expected, 12);
});

test("the deals that print both are those two", () => {
  expect(
    equityDeals(dataset)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(["coreweave-compute", "nvidia-openai"]);
});

test("only the clauses that were used are cited", () => {
  const cited = (out: EquityOut, given?: Partial<GivenEquity>) =>
    request("nvidia-openai", out, given).terms.evidence.map(({ fact }) => fact.metric);
  expect(cited("share")).toEqual(["investment", "contract-value"]);
  expect(cited("equity")).toEqual(["investment"]);
  expect(cited("share", { equity: 1 })).toEqual(["contract-value"]);
});

test.each<[string, Partial<GivenEquity>, string]>([
  ["nvidia-openai", { equity: -1 }, "bad-input: Equity is -1: expected 0 or more."],
  ["nvidia-openai", { contract: 0 }, "bad-input: Contract is 0: expected above 0."],
  [
    "coreweave-compute",
    { contract: 1, base: "first" },
    "bad-input: Contract= and Base= are both given: expected one of them.",
  ],
  [
    "nvidia-openai",
    { base: "expanded" },
    "not-found: No article prints an enlarged amount of Nvidia and OpenAI: investment against purchases: leave Base= out, or Base=first.",
  ],
])("%s with %j is refused", (deal, given, words) => {
  expect(failureMessage(() => request(deal, "share", given))).toBe(words);
});

describe("whatever is set, equity against a contract", () => {
  const amount = fc.double({ min: 0.001, max: 1e6, noNaN: true });

  test("and what it does not match are the contract", () => {
    fc.assert(
      fc.property(amount, amount, (equity, contract) => {
        const { value } = request("nvidia-openai", "net", { equity, contract });
        expect(value + equity).toBeCloseTo(contract, 6);
      }),
    );
  });

  test("is the same share in any unit, and of its own printed terms", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SCALES), (of) => {
        const { value } = request("nvidia-openai", "share", {}, of);
        expect(value).toBeCloseTo(2 / 7, 12);
        const own = { equity: 100e9 / of.factor, contract: 350e9 / of.factor };
        expect(request("nvidia-openai", "share", own, of).value).toBeCloseTo(value, 12);
      }),
    );
    expect(request("nvidia-openai", "equity", {}, ACTUALS).value).toBe(100e9);
  });
});
