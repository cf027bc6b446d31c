import { CALENDAR_YEAR } from "../../../src/core/period/fiscalYear";
import { periodOn } from "../../../src/core/period/relativePeriod";
import { writtenPeriod } from "../../../src/core/period/writtenPeriod";
import type { Fact } from "../../../src/core/facts/fact";
import type { IsoDate } from "../../../src/core/period/calendar";
import { Failure } from "../../../src/core/words/failure";
import { answer } from "../../../src/core/query/query";
import type { Question } from "../../../src/core/query/question";
import { ARR_METRIC, datasetWith, TEST_ENTITY, fact, REVENUE_METRIC } from "../testFacts";

type Request = Partial<Omit<Question, "period" | "asOf">> & {
  readonly period?: string;
  readonly asOf?: string;
};

function question({ period = "2025", asOf = "2026-11-21", ...rest }: Request = {}): Question {
  return {
    entity: TEST_ENTITY,
    metric: ARR_METRIC,
    period: periodOn(writtenPeriod(period), asOf as IsoDate, CALENDAR_YEAR),
    asOf: asOf as IsoDate, // A day of the test.
    scope: "",
    counterparty: null,
    status: "preferred",
    pick: "preferred",
    ...rest,
  };
}

function value(facts: readonly Fact[], request?: Request): number | null {
  return answer(datasetWith(facts), question(request)).value;
}

/** Claims as the articles have them: OpenAI's run-rate in billions, to the last tenth. */
const RUN_RATE = [
  fact({ period: "2023-06/2023-08", value: 1, known: "2024-06-17" }),
  fact({ period: "2023-12", value: 1.6, known: "2024-06-17" }),
  fact({ period: "2023", value: 2, known: "2026-01" }),
  fact({ period: "2024-06", value: 3.4, known: "2024-06-17" }),
  fact({ period: "2024", value: 6, known: "2026-01" }),
  fact({ period: "2025", value: 13, known: "2025-10", status: "projection" }),
  fact({ period: "2025", value: 20, known: "2026-01" }),
  fact({ period: "2024-03", value: 0.9, known: "2024-06-28", scope: "api" }),
].map((one) => ({ ...one, precision: 0.1 }));

describe("an instant", () => {
  test.each<[string, Request, number]>([
    ["the period exactly as asked comes before one inside it", { period: "2023" }, 2],
    ["a month finds the one of that month", { period: "2023-12" }, 1.6],
    [
      "before the yearly label was known, the last dated in the year answers",
      { period: "2023", asOf: "2024-12-31" },
      1.6,
    ],
    ["a half-year gives the last dated in it", { period: "2024-H1" }, 3.4],
    ["a date gives the last on or before it", { period: "2024-08-15" }, 3.4],
    ["a date before the end of a yearly label does not see it", { period: "2025-12-30" }, 6],
    ["the last day of the year does", { period: "2025-12-31" }, 20],
    ["what happened comes before what was planned", { period: "2025" }, 20],
    [
      "what was planned answers when nothing else was known",
      { period: "2025", asOf: "2025-11-30" },
      13,
    ],
    ["a status asked for is the only one", { period: "2025", status: "projection" }, 13],
    ["the latest", { period: "LATEST" }, 20],
    ["a scope", { period: "2024", scope: "api" }, 0.9],
    ["a month as known counts from its end", { period: "2024", asOf: "2026-01-30" }, 3.4],
    ["and on its last day", { period: "2024", asOf: "2026-01-31" }, 6],
  ])("%s", (_, request, expected) => expect(value(RUN_RATE, request)).toBe(expected));

  test.each<[string, Request, RegExp]>([
    [
      "a period without data names those that exist",
      { period: "2019" },
      /for 2019\. There is: 2023-06\/2023-08, 2023, 2023-12, 2024-06, 2024, 2025/,
    ],
    [
      "an as-of before all knowledge names the first day",
      { asOf: "2020-01-01" },
      /was known on 2020-01-01\. The first was on 2024-06-17/,
    ],
    [
      "an unknown scope names those that exist",
      { scope: "chat" },
      /with Scope=chat\. There is: Scope=whole 20 \(2025\), Scope=api 0\.9 \(2024-03\)\./,
    ],
    [
      "a status that nothing has names those that exist",
      { status: "estimate" },
      /is not an estimate: there is an actual figure, 20\. Leave Status= out/,
    ],
    [
      "a source that says nothing names those that do",
      { pick: { source: "other" } },
      /comes from other\. There is: article/,
    ],
    [
      "claims that disagree, when they must agree",
      { period: "2023", pick: "agree" },
      /The claims disagree/,
    ],
  ])("%s", (_, request, message) => {
    expect(() => value(RUN_RATE, request)).toThrow(Failure);
    expect(() => value(RUN_RATE, request)).toThrow(message);
  });
});

test("who gets an old figure is told of the later ones, of another scope or only planned", () => {
  const facts = [
    fact({ period: "2023-03", value: 29, known: "2023-12" }),
    fact({ period: "2023-12", value: 100, known: "2023-12", status: "projection" }),
    fact({ period: "2025-10", value: 500, known: "2025-10", scope: "share-sale" }),
  ];
  const later = (request: Request) =>
    answer(datasetWith(facts), question(request)).evidence[0].later.map(({ value }) => value);
  expect(later({ period: "LATEST" })).toEqual([500, 100]);
  expect(later({ period: "2023" })).toEqual([100]);
  expect(later({ period: "2023-03" })).toEqual([]);
  expect(later({ period: "LATEST", asOf: "2024-01-01" })).toEqual([100]);
});

test("a scoped figure never answers for the whole", () => {
  expect(() => value([fact({ scope: "api" })])).toThrow(/as a whole\. There is: Scope=api/);
});

test("a total is never taken from a part of the period, nor annualised", () => {
  const quarter = fact({ metric: "revenue", period: "2025-Q1" });
  expect(() => value([quarter], { metric: REVENUE_METRIC })).toThrow(
    /for 2025\. There is: 2025-Q1/,
  );
});

test("a standing term answers for any period", () => {
  expect(value([fact({ period: "", status: "term", value: 0.75 })], { period: "2031" })).toBe(0.75);
});

describe("claims about one figure", () => {
  const CLAIMS = [
    fact({ value: 20, known: "2026-01", source: "c", precision: 1 }),
    fact({ value: 18, known: "2025-12", source: "b", precision: 1 }),
    fact({ value: 13, known: "2025-10", source: "a", precision: 1 }),
    fact({ value: 16, known: "2025-11", source: "d", precision: 1 }),
  ];

  test.each<[Question["pick"], number]>([
    ["preferred", 20],
    ["latest", 20],
    ["first", 13],
    ["low", 13],
    ["high", 20],
    ["median", 17],
    [{ source: "b" }, 18],
  ])("%j gives %d", (pick, expected) => expect(value(CLAIMS, { pick })).toBe(expected));

  test("of equal day of knowledge: the most precise", () => {
    const rough = fact({ value: 20, precision: 10, source: "a" });
    const fine = fact({ value: 19, precision: 1, source: "b" });
    expect(value([rough, fine])).toBe(19);
  });

  test("that disagree are all on the evidence, which says disputed", () => {
    const [evidence] = answer(datasetWith(CLAIMS), question()).evidence;
    expect(evidence.disputed).toBe(true);
    expect(evidence.claims.map(({ fact }) => fact.value)).toEqual([20, 18, 16, 13]);
  });

  test("a printed range has no single value", () => {
    const range = fact({ value: null, low: 8e9, high: 10e9, qualifier: "range" });
    expect(value([range])).toBeNull();
  });
});
