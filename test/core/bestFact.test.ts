import fc from "fast-check";
import type { AskedPeriod } from "../../src/core/period";
import { bestFact } from "../../src/core/bestFact";
import type { IsoDate, Status } from "../../src/core/fact";
import { candidates } from "../../src/core/query";
import type { Question } from "../../src/core/question";
import { ARR, datasetWith, ENTITY, fact, period, REVENUE } from "./facts";
import { runs } from "../runs";

describe("the first of the candidates", () => {
  const anyFact = fc.record({
    period: fc.constantFrom(
      "",
      "2023",
      "2023-12",
      "2023-Q4",
      "2023-06",
      "2024",
      "2024-03",
      "2022/2023",
      "2023-12-31",
    ),
    known: fc.constantFrom("2023-11", "2024-01", "2024-06-17", "2024-06", "2025"),
    scope: fc.constantFrom("", "api"),
    counterparty: fc.constantFrom("", "", "", "microsoft"),
    metric: fc.constantFrom("arr", "revenue"),
    source: fc.constantFrom("article", "other"),
    status: fc.constantFrom<Status>("actual", "estimate", "projection", "target", "term"),
    precision: fc.constantFrom(1, 10),
    id: fc.integer({ min: 0, max: 999 }).map(String),
  });
  const anyQuestion = fc.record({
    metric: fc.constantFrom(ARR, REVENUE),
    period: fc.constantFrom<AskedPeriod>(
      "latest",
      ...["2023", "2023-12", "2024", "2023-H2", "2022/2024", "2024-02-01", "2023-12-31"].map(
        period,
      ),
    ),
    asOf: fc
      .constantFrom("2023-12-01", "2024-03-01", "2024-06-20", "2026-11-21")
      .map((day) => day as IsoDate), // Days.
    scope: fc.constantFrom("", "api"),
    counterparty: fc.constantFrom(null, "", "microsoft"),
    status: fc.constantFrom<Question["status"]>("preferred", "any", "actual", "projection", "term"),
    pick: fc.constantFrom<Question["pick"]>("preferred", { source: "article" }),
  });

  test("is what is found without making the others, whatever is asked of whatever facts", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyFact, { maxLength: 24, selector: ({ id }) => id }),
        anyQuestion,
        (told, asked) => {
          const dataset = datasetWith(told.map(fact));
          const question = { entity: ENTITY, ...asked };
          expect(bestFact(dataset, question)?.id).toBe(candidates(dataset, question)[0]?.id);
        },
      ),
      { numRuns: runs(3000) },
    );
  });
});
