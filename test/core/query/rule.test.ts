import fc from "fast-check";
import type { Fact, Status } from "../../../src/core/facts/fact";
import type { IsoDate } from "../../../src/core/period/calendar";
import { type PeriodOrLatest, answersFor } from "../../../src/core/period/period";
import { answer } from "../../../src/core/query/query";
import { withYear } from "../../../src/core/query/latestYear";
import type { Question } from "../../../src/core/query/question";
import { candidates, isPlanned, reasonFor } from "../../../src/core/query/rule";
import { Failure } from "../../../src/core/words/failure";
import {
  ARR_METRIC,
  datasetWith,
  TEST_ENTITY,
  fact,
  parsedPeriod,
  REVENUE_METRIC,
} from "../testFacts";

function attempt<T>(ask: () => T): T | Failure {
  try {
    return ask();
  } catch (failure) {
    if (failure instanceof Failure) return failure;
    throw failure;
  }
}

type Given = Parameters<typeof fact>[0];

function question(request: Partial<Question> = {}): Question {
  return {
    entity: TEST_ENTITY,
    metric: ARR_METRIC,
    period: parsedPeriod("2025"),
    asOf: "2026-11-21" as IsoDate, // A day.
    scope: "",
    counterparty: null,
    status: "preferred",
    pick: "preferred",
    ...request,
  };
}

describe("The reason on the card", () => {
  test.each<[string, Given, Given]>([
    ["reported before planned", { status: "estimate" }, { status: "projection" }],
    ["its period is exactly the one asked for", { period: "2025" }, { period: "2025-12" }],
    ["the last dated in the period", { period: "2025-08" }, { period: "2025-06" }],
    [
      "about the narrower time of those that end on that day",
      { period: "2025-12" },
      { period: "2025-Q4", known: "2026-02" },
    ],
    ["the latest known", { known: "2026-01" }, { known: "2025-12" }],
    ["the most precise", { precision: 1 }, { precision: 10 }],
    ["equally good as another: the first by its id", { id: "a" }, { id: "b" }],
    ["the last dated in the period", { period: "2025-08" }, { period: "" }],
  ])("is “%s” for %j before %j", (reason, first, second) => {
    const facts = [fact({ id: "b", ...second }), fact({ id: "a", ...first })];
    const found = answer(datasetWith(facts), question());
    expect([found.facts[0], found.evidence[0].rule.en]).toEqual([facts[1], reason]);
  });

  test("is that there is no other, where there is none", () => {
    const [evidence] = answer(datasetWith([fact({})]), question()).evidence;
    expect(evidence.rule).toEqual({ en: "the only figure that fits", zh: "唯一符合的数字" });
  });

  test("is that of the first step which tells the two apart, whatever the later ones say", () => {
    const facts = [
      fact({ id: "plan", status: "target", period: "2025", known: "2026-06", precision: 1 }),
      fact({ id: "old", status: "actual", period: "2025-03", known: "2025-04", precision: 1e9 }),
    ];
    const found = candidates(datasetWith(facts), question());
    expect(found.map(({ id }) => id)).toEqual(["old", "plan"]);
    expect(reasonFor(found, question()).en).toBe("reported before planned");
  });
});

describe("Whatever the facts and the question", () => {
  const anyFact = fc
    .record({
      id: fc.integer({ min: 0, max: 999 }).map(String),
      metric: fc.constantFrom("arr", "revenue"),
      scope: fc.constantFrom("", "api"),
      counterparty: fc.constantFrom("", "", "", "microsoft"),
      period: fc.constantFrom(
        ...["", "2023", "2023-12", "2023-Q4", "2023-06", "2024", "2024-03"],
        ...["2022/2023", "2023-12-31"],
      ),
      known: fc.constantFrom("2023-11", "2024-01", "2024-06-17", "2024-06", "2025"),
      status: fc.constantFrom<Status>("actual", "estimate", "projection", "target", "term"),
      source: fc.constantFrom("article", "other"),
      precision: fc.constantFrom(1, 10),
    })
    .map(fact);
  const anyFacts = fc.uniqueArray(anyFact, { maxLength: 24, selector: ({ id }) => id });
  const anyQuestion = fc
    .record({
      metric: fc.constantFrom(ARR_METRIC, REVENUE_METRIC),
      period: fc.constantFrom<PeriodOrLatest>(
        "latest",
        ...["2023", "2023-12", "2024", "2023-H2", "2022/2024", "2024-02-01", "2023-12-31"].map(
          parsedPeriod,
        ),
      ),
      asOf: fc
        .constantFrom("2023-12-01", "2024-03-01", "2024-06-20", "2026-11-21")
        .map((day) => day as IsoDate), // Days.
      scope: fc.constantFrom("", "api"),
      counterparty: fc.constantFrom(null, "", "microsoft"),
      status: fc.constantFrom<Question["status"]>(
        "preferred",
        "any",
        ...(["actual", "projection", "term"] as const),
      ),
      pick: fc.constantFrom<Question["pick"]>("preferred", { source: "article" }),
    })
    .map(question);
  const ids = (facts: readonly Fact[], request: Question) =>
    candidates(datasetWith(facts), request).map(({ id }) => id);

  test("what answers was known by then and is all that is asked for", () => {
    fc.assert(
      fc.property(anyFacts, anyQuestion, (facts, request) => {
        for (const found of candidates(datasetWith(facts), request)) {
          const { metric, scope, counterparty, period, status, pick } = request;
          expect(found.known.end <= request.asOf).toBe(true);
          expect([found.metric, found.scope]).toEqual([metric.id, scope]);
          expect([null, found.counterparty]).toContain(counterparty);
          expect(["preferred", "any", found.status]).toContain(status);
          if (typeof pick !== "string") expect(found.source).toBe(pick.source);
          if (period !== "latest" && found.period)
            expect(answersFor(metric.periodType, found.period, period)).toBe(true);
        }
      }),
    );
  });

  test("the order of the rows changes nothing", () => {
    const shuffled = anyFacts.chain((facts) =>
      fc.tuple(
        fc.constant(facts),
        fc.shuffledSubarray(facts, { minLength: facts.length, maxLength: facts.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, anyQuestion, ([facts, others], request) => {
        const there = candidates(datasetWith(facts), request);
        const here = candidates(datasetWith(others), request);
        expect([here, reasonFor(here, request)]).toEqual([there, reasonFor(there, request)]);
      }),
      { numRuns: 500 },
    );
  });

  test("what becomes known after the as-of day changes nothing", () => {
    fc.assert(
      fc.property(anyFacts, anyFact, anyQuestion, (facts, one, request) => {
        const later = { ...one, id: "later", known: parsedPeriod("2026-12") };
        expect(ids([...facts, later], request)).toEqual(ids(facts, request));
      }),
    );
  });

  test("a figure of another scope, metric or company changes nothing", () => {
    const elsewhere = fc.constantFrom({ scope: "chat" }, { metric: "cash" }, { entity: "other" });
    fc.assert(
      fc.property(anyFacts, anyFact, elsewhere, anyQuestion, (facts, one, change, request) => {
        const other = { ...one, ...change, id: "other" };
        expect(ids([...facts, other], request)).toEqual(ids(facts, request));
      }),
    );
  });

  test("taking figures away leaves the others in their order", () => {
    const some = anyFacts.chain((facts) => fc.tuple(fc.constant(facts), fc.subarray(facts)));
    fc.assert(
      fc.property(some, anyQuestion, ([facts, left], request) => {
        const kept = new Set(left.map(({ id }) => id));
        expect(ids(left, request)).toEqual(ids(facts, request).filter((id) => kept.has(id)));
      }),
      { numRuns: 500 },
    );
  });

  test("a plan answers only where nothing was reported, unless it is asked for", () => {
    fc.assert(
      fc.property(anyFacts, anyQuestion, (facts, question) => {
        const request = { ...question, status: "preferred" } as const;
        const found = candidates(datasetWith(facts), request);
        const [first] = found;
        if (first && isPlanned(first.status))
          expect(found.every(({ status }) => isPlanned(status))).toBe(true);
      }),
    );
  });

  test("the answer is the first candidate, of totals that of the latest year, and its card has the reason that chose it", () => {
    fc.assert(
      fc.property(anyFacts, anyQuestion, (facts, question) => {
        const dataset = datasetWith(facts);
        const request = { ...question, counterparty: "", pick: "preferred" } as const;
        const ofYear = attempt(() => withYear(dataset, request));
        if (ofYear instanceof Failure) {
          // Totals there are, but none of a year.
          expect(candidates(dataset, request)).not.toEqual([]);
          expect(() => answer(dataset, request)).toThrow(ofYear.words.en);
          return;
        }
        const found = candidates(dataset, ofYear);
        fc.pre(found.length > 0);
        const { facts: chosen, evidence } = answer(dataset, request);
        const reason = reasonFor(found, ofYear);
        expect(chosen).toEqual(found.slice(0, 1));
        // Before it stands how old the figure is, where a date is asked.
        expect(evidence[0].rule.en.endsWith(reason.en)).toBe(true);
        expect(evidence[0].rule.zh.endsWith(reason.zh)).toBe(true);
      }),
    );
  });
});
