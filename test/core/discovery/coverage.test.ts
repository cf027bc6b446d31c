import fc from "fast-check";
import { coverage } from "../../../src/core/discovery/coverage";
import type { IsoDate } from "../../../src/core/period/calendar";
import { periodsCovered } from "../../../src/core/discovery/periodsCovered";
import { dataset } from "../../../src/data";
import { ARR_METRIC, datasetWith, TEST_ENTITY, fact, REVENUE_METRIC } from "../testFacts";

const LATE = "2026-11-21" as IsoDate; // A day.
const EARLY = "2024-12-31" as IsoDate; // A day.
const ALL = { entities: null, metrics: null };

const FACTS = [
  fact({ period: "2023", known: "2024-06", value: 2 }),
  fact({ period: "2023-12", known: "2026-01", value: 1.6, status: "estimate" }),
  fact({ period: "2024", known: "2026-01", value: 6, scope: "api" }),
  fact({ period: "2024", known: "2026-01", value: 7, status: "projection" }),
  fact({ period: "2024", known: "2026-02", value: 8, source: "other" }),
  fact({ period: "", known: "2026-01", value: 0.5, status: "term", counterparty: "other" }),
];

describe("coverage", () => {
  const counts = (asOf: IsoDate, named: Parameters<typeof coverage>[1] = ALL) => {
    const { entities, metrics, cells } = coverage(datasetWith(FACTS), named, asOf);
    return {
      down: entities.map(({ id }) => id),
      across: metrics.map(({ id }) => id),
      counts: cells.map((row) => row.map(({ length }) => length)),
    };
  };

  test("counts what was known on the day, and shows only what there is", () => {
    expect(counts(LATE)).toEqual({ down: ["openai"], across: ["arr"], counts: [[6]] });
    expect(counts(EARLY).counts).toEqual([[1]]);
  });

  test("shows who is named, with 0 where there is nothing, once", () => {
    expect(
      counts(EARLY, {
        entities: [TEST_ENTITY, TEST_ENTITY],
        metrics: [REVENUE_METRIC, ARR_METRIC],
      }),
    ).toEqual({
      down: ["openai"],
      across: ["revenue", "arr"],
      counts: [[0, 1]],
    });
  });

  test("before all knowledge there is nothing to show, and it says since when there is", () => {
    expect(() => counts("2020-01-01" as IsoDate)).toThrow(/first .* known on 2024-06-30/);
    expect(() => counts(LATE, { entities: null, metrics: [REVENUE_METRIC] })).toThrow(
      /No such figure/,
    );
  });

  test("of the bundled facts counts each once", () => {
    const { cells } = coverage(dataset, ALL, dataset.released);
    const ids = cells.flat(2).map(({ id }) => id);
    expect(ids.sort()).toEqual(dataset.facts.map(({ id }) => id).sort());
  });

  test("never shrinks as time goes on", () => {
    const days = fc.constantFrom("2023-12-31", "2024-06-20", "2025-12-31", "2026-01-31");
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [early, late] = [one, other].sort() as [IsoDate, IsoDate]; // Days.
        const named = {
          entities: [...dataset.entities.values()],
          metrics: [...dataset.metrics.values()],
        };
        const then = coverage(dataset, named, early).cells;
        const later = coverage(dataset, named, late).cells;
        return then.every((row, r) =>
          row.every(({ length }, c) => length <= (later[r]?.[c]?.length ?? -1)),
        );
      }),
    );
  });
});

describe("periods that have a figure", () => {
  const anyAsked = { scope: null, status: null, counterparty: null };
  const rows = (more: Partial<Parameters<typeof periodsCovered>[1]> = {}) =>
    periodsCovered(datasetWith(FACTS), {
      entity: TEST_ENTITY,
      metric: ARR_METRIC,
      asOf: LATE,
      ...anyAsked,
      ...more,
    }).map(({ period, scope, counterparty, facts, claims }) => [
      period?.text ?? "",
      scope,
      counterparty,
      facts.map(({ status }) => status),
      claims.length,
    ]);

  test("are told with scope, other party, statuses and as many claims as are about that time", () => {
    expect(rows()).toEqual([
      ["", "", "other", ["term"], 1],
      ["2023", "", "", ["actual"], 2],
      ["2023-12", "", "", ["estimate"], 2],
      ["2024", "", "", ["actual", "projection"], 2],
      ["2024", "api", "", ["actual"], 1],
    ]);
  });

  test.each<[string, Parameters<typeof rows>[0], string[]]>([
    ["a scope", { scope: "api" }, ["2024"]],
    ["the whole alone", { scope: "" }, ["", "2023", "2023-12", "2024"]],
    ["a status", { status: "projection" }, ["2024"]],
    ["another party", { counterparty: "other" }, [""]],
    ["a day", { asOf: EARLY }, ["2023"]],
  ])("of %s only", (_, more, periods) =>
    expect(rows(more).map(([period]) => period)).toEqual(periods),
  );

  test("periods of the same days are one", () => {
    const same = [
      fact({ period: "2024-Q1", value: 1 }),
      fact({ period: "2024-01/2024-03", value: 1.1 }),
    ];
    const found = periodsCovered(datasetWith(same), {
      entity: TEST_ENTITY,
      metric: ARR_METRIC,
      asOf: LATE,
      ...anyAsked,
    });
    expect(found.map(({ facts, claims }) => [facts.length, claims.length])).toEqual([[2, 2]]);
  });

  test.each<[string, Parameters<typeof rows>[0], RegExp]>([
    ["a scope that is not there", { scope: "chat" }, /with Scope=chat\. There is: /],
    [
      "a status that nothing has",
      { status: "target" },
      /There is: Status=actual, Status=estimate, Status=projection, Status=term/,
    ],
    ["another party that is not there", { counterparty: "nobody" }, /There is: Counterparty=other/],
    [
      "a day before all knowledge",
      { asOf: "2020-01-01" as IsoDate },
      /The first was on 2024-06-30/,
    ],
    ["a metric without figures", { metric: REVENUE_METRIC }, /It has: ARR/],
  ])("%s is refused with what there is", (_, more, message) =>
    expect(() => rows(more)).toThrow(message),
  );
});
