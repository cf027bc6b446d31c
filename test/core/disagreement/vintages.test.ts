import fc from "fast-check";
import { answer } from "../../../src/core/query/query";
import { Failure } from "../../../src/core/words/failure";
import type { Fact } from "../../../src/core/facts/fact";
import type { IsoDate } from "../../../src/core/period/calendar";
import type { Question } from "../../../src/core/query/question";
import { vintages } from "../../../src/core/disagreement/vintages";
import { ARR_METRIC, datasetWith, TEST_ENTITY, fact, parsedPeriod } from "../testFacts";

const ASOF = "2026-11-21" as IsoDate; // A day.
const QUESTION: Question = {
  entity: TEST_ENTITY,
  metric: ARR_METRIC,
  period: parsedPeriod("2025"),
  asOf: ASOF,
  scope: "",
  counterparty: null,
  status: "preferred",
  pick: "preferred",
};

/** OpenAI's run-rate of 2025 as the articles have it, and what else may become known. */
const PROJECTED = fact({ value: 13, known: "2025-10", status: "projection" });
const REPORTED = fact({ value: 20, known: "2026-01" });
const RESTATED = fact({ value: 21, known: "2026-03-05" });
const OTHER_SCOPE = fact({ value: 5, known: "2025-11", scope: "api" });
const OTHER_YEAR = fact({ value: 6, known: "2025-12", period: "2024" });

function told(facts: readonly Fact[], request: Partial<Question> = {}) {
  return vintages(datasetWith(facts), { ...QUESTION, ...request }).map(({ asOf, found }) => [
    asOf,
    found instanceof Failure ? found.code : found.value,
  ]);
}

test("an answer changes on the days on which another fact answers, and on no other", () => {
  expect(told([REPORTED, OTHER_YEAR, PROJECTED, OTHER_SCOPE, RESTATED])).toEqual([
    ["2025-10-31", 13],
    ["2026-01-31", 20],
    ["2026-03-05", 21],
  ]);
});

test("what became known after the as-of day is no vintage", () => {
  expect(told([PROJECTED, REPORTED], { asOf: "2026-01-30" as IsoDate })).toEqual([
    ["2025-10-31", 13],
  ]);
});

test("a figure that does not change the answer makes no vintage", () => {
  const late = fact({ value: 12, known: "2026-05", status: "projection" });
  expect(told([PROJECTED, REPORTED, late])).toEqual([
    ["2025-10-31", 13],
    ["2026-01-31", 20],
  ]);
});

test("claims that stop agreeing leave a failure where there had been an answer", () => {
  const third = fact({ value: 21, known: "2026-05", precision: 1, source: "third" });
  const first = fact({ value: 20, known: "2026-01", precision: 1 });
  const second = fact({ value: 30, known: "2026-03", precision: 20, source: "second" });
  const facts = [first, second, third];
  expect(told([first, second], { pick: "agree", asOf: "2026-02-28" as IsoDate })).toEqual([
    ["2026-01-31", 20],
  ]);
  expect(told(facts, { pick: "agree", period: parsedPeriod("2025") })).toEqual([
    ["2026-01-31", 20],
    ["2026-03-31", 30],
    ["2026-05-31", 21],
  ]);
});

test("no answer on the as-of day is refused as for a single figure", () => {
  expect(() => told([REPORTED], { asOf: "2025-12-31" as IsoDate })).toThrow(
    /was known on 2025-12-31\. The first was on 2026-01-31/,
  );
});

const anyFact = fc
  .record({
    period: fc.constantFrom("2024", "2025", "2025-06", "2025-12"),
    value: fc.integer({ min: 1, max: 30 }),
    known: fc.constantFrom("2025-01-10", "2025-06", "2025-11-02", "2026-01", "2026-02-14"),
    status: fc.constantFrom("actual" as const, "estimate" as const, "projection" as const),
    source: fc.constantFrom("a", "b", "c"),
  })
  .map(fact);
const anyFacts = fc.uniqueArray(anyFact, { maxLength: 12, selector: ({ id }) => id });
const anyPick = fc.constantFrom<Question["pick"]>("preferred", "latest", "median", "agree", "low");

test("each vintage is the answer on its day, the last is the answer itself, and neighbours differ", () => {
  fc.assert(
    fc.property(anyFacts, anyPick, (facts, pick) => {
      const dataset = datasetWith(facts);
      const question = { ...QUESTION, pick };
      const now = attempt(() => answer(dataset, question));
      if (now instanceof Failure) {
        expect(() => vintages(dataset, question)).toThrow(now.words.en);
        return;
      }
      const all = vintages(dataset, question);
      expect(ids(all.at(-1)?.found)).toEqual(ids(now));
      const seen = all.map(({ asOf, found }) => {
        const then = attempt(() => answer(dataset, { ...question, asOf }));
        expect(ids(found)).toEqual(ids(then));
        return ids(found);
      });
      seen.slice(1).forEach((one, at) => {
        expect(one).not.toEqual(seen[at]);
      });
      expect(all.map(({ asOf }) => asOf)).toEqual(all.map(({ asOf }) => asOf).sort());
    }),
  );
});

type Found = ReturnType<typeof answer> | Failure;

function ids(found: Found | undefined): readonly string[] | undefined {
  return found instanceof Failure ? [] : found?.facts.map(({ id }) => id);
}

function attempt(work: () => Found): Found {
  try {
    return work();
  } catch (failure) {
    if (failure instanceof Failure) return failure;
    throw failure;
  }
}
