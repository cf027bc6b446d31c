import type { IsoDate } from "../../../src/core/period/calendar";
import { answer } from "../../../src/core/query/query";
import type { Question } from "../../../src/core/query/question";
import { dataset } from "../../../src/data";
import { callOne } from "../../functions/call";
import { ARR_METRIC, datasetWith, TEST_ENTITY, fact, REVENUE_METRIC } from "../testFacts";

type Given = Parameters<typeof fact>[0];

function question(request: Partial<Question> = {}): Question {
  return {
    entity: TEST_ENTITY,
    metric: REVENUE_METRIC,
    period: "latest",
    asOf: "2026-11-21" as IsoDate, // A day.
    scope: null,
    counterparty: null,
    status: "preferred",
    pick: "preferred",
    ...request,
  };
}

const revenue = (given: Given) => fact({ metric: "revenue", known: "2025-10", ...given });

function latest(facts: readonly Given[], request: Partial<Question> = {}): string | undefined {
  return answer(datasetWith(facts.map(revenue)), question(request)).facts[0].period?.text;
}

describe("LATEST of a total is the last year that had ended", () => {
  test.each<[string, readonly Given[], string]>([
    ["of two", [{ period: "2023" }, { period: "2024" }], "2024"],
    ["never a longer stretch", [{ period: "2024" }, { period: "2021/2025" }], "2024"],
    ["never a quarter of the next", [{ period: "2024" }, { period: "2025-Q1" }], "2024"],
    ["nor a month", [{ period: "2024" }, { period: "2025-06" }], "2024"],
    [
      "a fiscal year is a year",
      [{ period: "2023" }, { period: "2023-07/2024-06" }],
      "2023-07/2024-06",
    ],
    ["else the next to come", [{ period: "2028" }, { period: "2027" }], "2027"],
    ["reported before planned", [{ period: "2023" }, { period: "2025", status: "target" }], "2023"],
    [
      "of plans the one that had ended",
      [
        { period: "2025", status: "projection" },
        { period: "2027", status: "projection" },
      ],
      "2025",
    ],
  ])("%s", (_, facts, expected) => expect(latest(facts)).toBe(expected));

  test("as of a day, the year that had ended by then", () => {
    const facts = [2023, 2024, 2025].map((year) => ({
      period: String(year),
      known: "2023-01",
      status: "projection" as const,
    }));
    const asOf = (day: string) => latest(facts, { asOf: day as IsoDate });
    expect(asOf("2023-06-30")).toBe("2023");
    expect(asOf("2024-12-30")).toBe("2023");
    expect(asOf("2024-12-31")).toBe("2024");
  });

  test("of a status asked for, its own", () => {
    const facts: Given[] = [{ period: "2023" }, { period: "2028", status: "target" }];
    expect(latest(facts, { status: "target" })).toBe("2028");
  });

  test("where no whole year is reported, the refusal names the last total and its figure", () => {
    const quarters: Given[] = [
      { period: "2024-Q2", value: 3e9 },
      { period: "2024-Q1", value: 2e9 },
    ];
    expect(() => latest(quarters)).toThrow(
      "Ask for 2024-Q2, 3bn: no Revenue of OpenAI is of a whole year, this is the last total.",
    );
    expect(() => latest([{ period: "2025/2029", value: 1e11 }])).toThrow(
      "Ask for 2025/2029, 100bn",
    );
  });

  test("of an observation it stays the last one, of whatever length of time", () => {
    const facts = [fact({ period: "2024" }), fact({ period: "2025-06" })];
    const found = answer(datasetWith(facts), question({ metric: ARR_METRIC }));
    expect(found.facts[0].period?.text).toBe("2025-06");
  });
});

test.each<[formula: string, id: string, args: readonly (string | number | null)[], value: number]>([
  ["burn of 2025, not of five years", "BURN", ["OpenAI"], 8e9],
  ["the same asked as LATEST", "BURN", ["OpenAI", "LATEST"], 8e9],
  ["最新的现金消耗", "GET", ["OpenAI", "烧钱", "最新"], 8e9],
  ["the five years by their label", "BURN", ["OpenAI", "2025..2029"], 100e9],
  ["revenue reported before planned", "REVENUE", ["OpenAI"], 1.3e9],
  ["the plan by its status", "REVENUE", ["OpenAI", null, null, "Status=target"], 13e9],
  ["fiscal years are years", "REVENUE", ["Azure"], 55e9],
  ["spending", "SPEND", ["OpenAI"], 7e9],
])("%s: %s %j", (_, id, args, value) => expect(callOne(id, ...args)).toBe(value));

test.each<[string, string, readonly (string | number | null)[], RegExp]>([
  [
    "only a quarter",
    "REVENUE",
    ["微软", null, null, "Scope=ai-cloud"],
    /^#N\/A Ask for 2024-Q1, 1bn/,
  ],
  ["only a month", "REVENUE", ["Azure OpenAI Service"], /^#N\/A Ask for 2025-06, 166m/],
  [
    "a quarter of a year's total",
    "REVENUE",
    ["OpenAI", "2023Q4"],
    /^#N\/A .* for 2023-Q4\. There is: 2022, 2023/,
  ],
])("%s: %s %j names what there is", (_, id, args, words) => {
  expect(callOne(id, ...args)).toMatch(words);
});

test("every total of the dataset answers LATEST with a year, or names what to ask for", () => {
  const totals = dataset.facts.filter(
    ({ metric, unit }) => dataset.metrics.get(metric)?.periodType === "duration" && unit === "USD",
  );
  expect(totals.length).toBeGreaterThan(10);
  for (const { entity, metric, scope } of totals) {
    const id = callOne("GET", entity, metric, null, null, `Scope=${scope || "whole"}; Out=factid`);
    const found = dataset.fact(String(id))?.period;
    if (found)
      expect([found.text, found.start.slice(5), months(found)]).toEqual([
        found.text,
        expect.stringMatching(/-01$/),
        12,
      ]);
    else expect(id).toMatch(/^#N\/A Ask for \d{4}-/);
  }
});

function months({ start, end }: { readonly start: string; readonly end: string }): number {
  const count = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return count(end) - count(start) + 1;
}
