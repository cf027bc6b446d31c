import {
  type AllowedMixtures,
  mismatches,
  type RequiredMatch,
  type Mixture,
  refuseMixing,
  WITHIN_A_QUARTER,
} from "../../../src/core/arithmetic/mixing";
import { fact } from "../testFacts";
import { business } from "./business";

const DATASET = business();
const ALIKE: RequiredMatch = { scope: true, monthsApart: { least: 12, most: 12 }, length: true };

type Told = Parameters<typeof fact>[0];

test.each<[string, Told, Told, readonly Mixture[], string]>([
  ["alike", { period: "2025" }, { period: "2024" }, [], ""],
  [
    "a plan against a result",
    { period: "2025", status: "projection" },
    { period: "2024", status: "actual" },
    ["plan"],
    "a projection over an actual",
  ],
  [
    "a result against a plan",
    { period: "2025", status: "estimate" },
    { period: "2024", status: "target" },
    ["plan"],
    "an estimate over a target",
  ],
  [
    "what is agreed against a result",
    { period: "2025", status: "term" },
    { period: "2024", status: "actual" },
    ["plan"],
    "a term over an actual",
  ],
  [
    "what is agreed against a plan",
    { period: "2025", status: "target" },
    { period: "2024", status: "condition" },
    ["plan"],
    "a target over a condition",
  ],
  [
    "two things agreed",
    { period: "2025", status: "term" },
    { period: "2024", status: "condition" },
    [],
    "",
  ],
  [
    "two kinds of plan",
    { period: "2025", status: "projection" },
    { period: "2024", status: "target" },
    [],
    "",
  ],
  [
    "a run-rate against revenue",
    { period: "2025", metric: "arr" },
    { period: "2024", metric: "revenue" },
    ["basis"],
    "a run-rate over revenue",
  ],
  [
    "a part against the whole",
    { period: "2025", scope: "api" },
    { period: "2024" },
    ["scope"],
    "api over the whole",
  ],
  [
    "too near",
    { period: "2025" },
    { period: "2025-06" },
    ["dates"],
    "6 months apart, less than 12",
  ],
  ["too far", { period: "2025" }, { period: "2023" }, ["dates"], "24 months apart, more than 12"],
  [
    "totals of unlike lengths",
    { period: "2025-12", metric: "revenue" },
    { period: "2024", metric: "revenue" },
    ["dates"],
    "totals over unlike numbers of months (1 and 12)",
  ],
  [
    "everything",
    { period: "2025", metric: "revenue", scope: "api", status: "target" },
    { period: "2024-06", metric: "arr" },
    ["plan", "basis", "scope", "dates"],
    "a target over an actual; revenue over a run-rate; api over the whole; 18 months apart, more than 12",
  ],
])("%s", (_, over, under, mixtures, words) => {
  const unlike = mismatches(DATASET, fact(over), fact(under), ALIKE);
  expect(unlike.map(({ mixture }) => mixture)).toEqual(mixtures);
  expect(unlike.map(({ words }) => words.en).join("; ")).toBe(words);
  for (const { words } of unlike) expect(words.zh).toMatch(/[\u4e00-\u9fff]/);
});

describe("figures that are set beside each other", () => {
  const beside: RequiredMatch = { scope: false, monthsApart: WITHIN_A_QUARTER, length: false };
  const words = (over: Told, under: Told) =>
    mismatches(DATASET, fact(over), fact(under), beside).map(({ words }) => words.en);

  test.each<[string, string, string, readonly string[]]>([
    ["a quarter apart", "2025-06", "2025-09", []],
    ["four months apart", "2025-06", "2025-10", ["4 months apart, more than 3"]],
    ["a day against the year's label", "2025-06", "2025", ["6 months apart, more than 3"]],
  ])("observations: %s", (_, over, under, told) => {
    expect(words({ metric: "valuation", period: over }, { period: under })).toEqual(told);
    expect(words({ metric: "valuation", period: under }, { period: over })).toEqual(told);
  });

  test.each<[string, string, string, readonly string[]]>([
    ["of the year the day falls in", "2025-01-31", "2025", []],
    ["that ended a quarter before", "2025-03", "2024", []],
    ["that ended four months before", "2025-04", "2024", ["4 months apart, more than 3"]],
    ["that begins a quarter after", "2024-10", "2025", []],
    ["that begins four months after", "2024-09", "2025", ["4 months apart, more than 3"]],
  ])("a total %s", (_, day, total, told) => {
    const [price, revenue] = [
      { metric: "valuation", period: day },
      { metric: "revenue", period: total },
    ];
    expect(words(price, revenue)).toEqual(told);
    expect(words(revenue, price)).toEqual(told);
  });
});

test("a total a year on is not beside the day it is compared with", () => {
  const [over, under] = [fact({ period: "2025", metric: "revenue" }), fact({ period: "2024" })];
  expect(mismatches(DATASET, over, under, ALIKE).map(({ mixture }) => mixture)).toEqual(["basis"]);
});

test("what a question does not ask to be alike may differ", () => {
  const likeness: RequiredMatch = { scope: false, monthsApart: null, length: false };
  const over = fact({ period: "2025-12", metric: "revenue", scope: "api" });
  const under = fact({ period: "2020", metric: "revenue" });
  expect(mismatches(DATASET, over, under, likeness)).toEqual([]);
});

describe("a refusal", () => {
  const over = fact({ period: "2025", status: "target", scope: "api", printed: "9亿" });
  const under = fact({ period: "2024", printed: "7亿" });
  const refuse = (...allowed: readonly Mixture[]) => {
    const set: AllowedMixtures = new Set(allowed);
    refuseMixing(DATASET, over, under, mismatches(DATASET, over, under, ALIKE), set);
  };

  test("names both figures, what differs and the option", () => {
    expect(() => refuse()).toThrow(
      "ARR of OpenAI 2025 (9亿, api, target) and ARR of OpenAI 2024 (7亿, actual) are unlike: a target over an actual; api over the whole. Mix=plan+scope sets them",
    );
  });

  test("speaks only of what is not allowed", () => {
    expect(() => refuse("plan")).toThrow("are unlike: api over the whole. Mix=plan+scope");
  });

  test("does not come where all is allowed", () => {
    expect(() => refuse("plan", "scope")).not.toThrow();
  });
});
