import fc from "fast-check";
import type { Fact, Status } from "../../../src/core/facts/fact";
import type { IsoDate } from "../../../src/core/period/calendar";
import { type PeriodOrLatest, dayPeriod } from "../../../src/core/period/period";
import { answer } from "../../../src/core/query/query";
import type { Answer } from "../../../src/core/query/pick";
import type { Question } from "../../../src/core/query/question";
import { Failure } from "../../../src/core/words/failure";
import {
  ARR_METRIC,
  datasetWith,
  TEST_ENTITY,
  fact,
  parsedPeriod,
  REVENUE_METRIC,
} from "../testFacts";

/**
 * Laws of answers, over all facts and questions; those of the order alone stand in rule.test.ts.
 */

const ARR_OF_PARTS = { ...ARR_METRIC, isOfParts: true };

const anyFact = fc
  .record({
    id: fc.integer({ min: 0, max: 999 }).map(String),
    metric: fc.constantFrom("arr", "revenue"),
    value: fc.constantFrom(1e9, 2e9, 3e9),
    scope: fc.constantFrom("", "", "", "api"),
    basis: fc.constantFrom("", "", "pre-money", "share-sale"),
    counterparty: fc.constantFrom("", "", "", "microsoft"),
    period: fc.constantFrom(
      ...["2023", "2023-12", "2023-Q4", "2023-06", "2024", "2024-03"],
      ...["2022/2023", "2023-12-31", "2023-11-15"],
    ),
    known: fc.constantFrom("2023-11", "2024-01", "2024-06-17", "2025"),
    status: fc.constantFrom<Status>("actual", "estimate", "projection", "target"),
    origin: fc.constantFrom("A", "B"),
  })
  .map(fact);
const anyFacts = fc.uniqueArray(anyFact, { maxLength: 16, selector: ({ id }) => id });

const anyQuestion: fc.Arbitrary<Question> = fc.record({
  entity: fc.constant(TEST_ENTITY),
  metric: fc.constantFrom(ARR_METRIC, REVENUE_METRIC),
  period: fc.constantFrom<PeriodOrLatest>(
    "latest",
    ...["2023", "2023-12", "2024", "2023-H2", "2022/2024", "2024-02-01", "2023-12-31"].map(
      parsedPeriod,
    ),
  ),
  // Days.
  asOf: fc.constantFrom("2024-03-01", "2024-06-20", "2026-11-21").map((day) => day as IsoDate),
  scope: fc.constantFrom(null, "", "api", "share-sale"),
  counterparty: fc.constantFrom(null, "", "microsoft"),
  status: fc.constantFrom<Question["status"]>("preferred", "any", "actual", "projection"),
  pick: fc.constantFrom<Question["pick"]>("preferred", "low", "agree", "median"),
  fill: fc.constantFrom("none", "prior"),
});

function attempt(facts: readonly Fact[], request: Question): Answer | Failure {
  try {
    return answer(datasetWith(facts), request);
  } catch (failure) {
    if (failure instanceof Failure) return failure;
    throw failure;
  }
}

/** All of an answer but the later figures, which it names so that they are seen. */
function told(found: Answer | Failure) {
  if (found instanceof Failure) return found.code;
  const { value, facts, evidence } = found;
  return [value, facts, evidence.map(({ later: _, ...rest }) => rest)];
}

test("at a fixed as-of, adding an unrelated fact changes no answer", () => {
  const unrelated = fc.constantFrom<Partial<Fact>>(
    { scope: "chat" },
    { metric: "cash" },
    { entity: "other" },
    { known: parsedPeriod("2026-12") },
    { scope: "chat", basis: "post-money" },
  );
  fc.assert(
    fc.property(anyFacts, anyFact, unrelated, anyQuestion, (facts, one, change, request) => {
      const other = { ...one, ...change, id: "other" };
      expect(told(attempt([...facts, other], request))).toEqual(told(attempt(facts, request)));
    }),
    { numRuns: 300 },
  );
});

test("where a kind is asked for, a figure of another changes nothing", () => {
  fc.assert(
    fc.property(anyFacts, anyFact, anyQuestion, (facts, one, question) => {
      fc.pre(one.scope === "");
      const request = { ...question, scope: "share-sale" };
      const other = { ...one, basis: "post-money", id: "other" };
      expect(told(attempt([...facts, other], request))).toEqual(told(attempt(facts, request)));
    }),
    { numRuns: 200 },
  );
});

test("the order of the rows changes no answer, nor does an id", () => {
  const shuffled = anyFacts.chain((facts) =>
    fc.tuple(
      fc.constant(facts),
      fc.shuffledSubarray(facts, { minLength: facts.length, maxLength: facts.length }),
    ),
  );
  const number = (found: Answer | Failure) => (found instanceof Failure ? found.code : found.value);
  fc.assert(
    fc.property(shuffled, anyQuestion, ([facts, others], request) => {
      expect(told(attempt(others, request))).toEqual(told(attempt(facts, request)));
      const renamed = facts.map((one, at) => ({ ...one, id: String(999 - at) }));
      expect(number(attempt(renamed, request))).toEqual(number(attempt(facts, request)));
    }),
    { numRuns: 300 },
  );
});

test("asking with the exact label is never worse than asking with a date in it", () => {
  const reported = fc.array(anyFact, { minLength: 1, maxLength: 12 }).map((facts) =>
    facts.map((one, at) => ({
      ...one,
      ...{ id: String(at), metric: "arr", scope: "", basis: "", counterparty: "" },
      // Told apart by their digits, so that no two of one label tie.
      precision: at + 1,
    })),
  );
  fc.assert(
    fc.property(reported, fc.nat(), fc.nat(), anyQuestion, (facts, which, days, question) => {
      const request: Question = {
        ...question,
        ...({ metric: ARR_METRIC, counterparty: null, status: "preferred", fill: "none" } as const),
        ...({ pick: "preferred", scope: null } as const),
      };
      const labels = facts.flatMap(({ known, status, period }) =>
        known.end <= request.asOf && period && (status === "actual" || status === "estimate")
          ? [period]
          : [],
      );
      const label = labels[which % Math.max(1, labels.length)];
      fc.pre(label !== undefined);
      const byDate = attempt(facts, { ...request, period: dayPeriod(dayIn(label, days)) });
      const byLabel = attempt(facts, { ...request, period: label });
      if (byLabel instanceof Failure) throw byLabel;
      // A reported figure of exactly that time, and none of an earlier one.
      expect(byLabel.facts[0].period).toMatchObject({ start: label.start, end: label.end });
      if (byDate instanceof Failure) return;
      const [found] = byDate.facts;
      expect((found.period?.end ?? "") <= label.end).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("a part never answers for a whole, unless the figure is of parts by its nature", () => {
  fc.assert(
    fc.property(anyFacts, anyQuestion, fc.boolean(), (facts, question, isOfParts) => {
      const metric = isOfParts ? ARR_OF_PARTS : question.metric;
      const found = attempt(facts, { ...question, metric, scope: null });
      if (found instanceof Failure) return;
      const parts = new Set(found.facts.map(({ scope }) => scope));
      expect(parts.size).toBe(1);
      if (!isOfParts || facts.some((one) => one.metric === metric.id && one.scope === ""))
        expect([...parts]).toEqual([""]);
    }),
    { numRuns: 300 },
  );
});

test("no figure answers beside a later or overlapping one of another kind, as much reported", () => {
  const isPlanned = ({ status }: Fact) => status === "projection" || status === "target";
  fc.assert(
    fc.property(anyFacts, anyQuestion, (facts, question) => {
      const request = {
        ...question,
        ...({ metric: ARR_METRIC, period: "latest", scope: null, counterparty: null } as const),
        ...({ status: "preferred", pick: "preferred" } as const),
      };
      const found = attempt(facts, request);
      if (found instanceof Failure) return;
      const [chosen] = found.facts;
      const rivals = facts.filter(
        (one) =>
          one.metric === "arr" &&
          one.scope === "" &&
          one.basis !== chosen.basis &&
          one.known.end <= request.asOf &&
          isPlanned(one) === isPlanned(chosen),
      );
      for (const rival of rivals)
        expect((rival.period?.end ?? "") < (chosen.period?.start ?? "")).toBe(true);
    }),
    { numRuns: 300 },
  );
});

/** One of the days of a period. */
function dayIn({ start, end }: { readonly start: IsoDate; readonly end: IsoDate }, days: number) {
  const [first, last] = [Date.parse(start), Date.parse(end)];
  const length = (last - first) / 86_400_000 + 1;
  const day = new Date(first + (days % length) * 86_400_000).toISOString().slice(0, 10);
  return day as IsoDate; // A day of the calendar.
}
