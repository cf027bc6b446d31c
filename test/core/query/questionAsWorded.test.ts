import type { Fact, Status } from "../../../src/core/facts/fact";
import type { IsoDate } from "../../../src/core/period/calendar";
import { CALENDAR_YEAR } from "../../../src/core/period/fiscalYear";
import { periodOn } from "../../../src/core/period/relativePeriod";
import { writtenPeriod } from "../../../src/core/period/writtenPeriod";
import { isWantedFigure } from "../../../src/core/query/questionAsWorded";
import { answer } from "../../../src/core/query/query";
import type { Question } from "../../../src/core/query/question";
import { datasetWith, TEST_ENTITY, fact, REVENUE_METRIC } from "../testFacts";

const AS_OF = "2026-01-31" as IsoDate; // A day.

function request(period: string): Question {
  return {
    entity: TEST_ENTITY,
    metric: REVENUE_METRIC,
    period: periodOn(writtenPeriod(period), AS_OF, CALENDAR_YEAR),
    asOf: AS_OF,
    scope: "",
    counterparty: null,
    status: "preferred",
    pick: "preferred",
  };
}

/** The value of each status: the first letter says which. */
const OF = { actual: 1, estimate: 2, projection: 3, target: 4 } as const;

function figures(...statuses: readonly (keyof typeof OF)[]): readonly Fact[] {
  return statuses.map((status) =>
    fact({ id: status, metric: "revenue", status, value: OF[status] }),
  );
}

function valueOf(period: string, ...statuses: readonly (keyof typeof OF)[]): number | null {
  return answer(datasetWith(figures(...statuses)), request(period)).value;
}

describe("a letter after the year", () => {
  test.each([
    ["2025A", ["target", "estimate", "actual"], "actual"],
    ["2025E", ["target", "projection", "estimate", "actual"], "estimate"],
    ["2025E", ["target", "projection", "actual"], "projection"],
    ["2025F", ["target", "actual"], "target"],
    ["LTM", ["projection", "estimate"], "estimate"],
    ["LTM", ["projection", "estimate", "actual"], "actual"],
  ] as const)("%s of %j takes the %s", (period, statuses, taken) => {
    expect(valueOf(period, ...statuses)).toBe(OF[taken]);
  });

  test.each([
    ["2025A", ["estimate"], /is not an actual figure \(A\): there is an estimate, 2\./],
    ["2025A", ["target"], /there is a target/],
    ["2025E", ["actual"], /is not an estimate or a plan \(E, F\): there is an actual/],
    [
      "LTM",
      ["projection"],
      /for LTM \(2025\) is not reported rather than planned: there is a projection/,
    ],
  ] as const)("%s of %j is refused, naming what there is", (period, statuses, words) => {
    expect(() => valueOf(period, ...statuses)).toThrow(words);
  });
});

test.each<[string, readonly Status[]]>([
  ["2025", ["actual", "estimate", "projection", "target", "term", "condition"]],
  ["2025A", ["actual"]],
  ["2025E", ["estimate", "projection", "target"]],
  ["LTM", ["actual", "estimate", "term", "condition"]],
])("%s asks for figures that are %j", (period, statuses) => {
  const all: readonly Status[] = [
    "actual",
    "estimate",
    "projection",
    "target",
    "term",
    "condition",
  ];
  expect(all.filter((status) => isWantedFigure(status, request(period).period))).toEqual(statuses);
});
