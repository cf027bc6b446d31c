import fc from "fast-check";
import type { IsoDate } from "../../../src/core/period/calendar";
import { monthsPeriod } from "../../../src/core/period/period";
import { answer } from "../../../src/core/query/query";
import type { Question } from "../../../src/core/query/question";
import { Failure } from "../../../src/core/words/failure";
import { datasetWith, TEST_ENTITY, fact, parsedPeriod, REVENUE_METRIC } from "../testFacts";

function question(request: Partial<Question>): Question {
  return {
    entity: TEST_ENTITY,
    metric: REVENUE_METRIC,
    period: parsedPeriod("2024"),
    asOf: "2026-11-21" as IsoDate, // A day.
    scope: null,
    counterparty: null,
    status: "preferred",
    pick: "preferred",
    derive: "sum",
    ...request,
  };
}

const total = (about: string, value: number, more: Parameters<typeof fact>[0] = {}) =>
  fact({ metric: "revenue", period: about, value, ...more });

const QUARTERS = [1, 2, 3, 4].map((quarter) => total(`2024-Q${quarter}`, quarter));

describe("Derive=sum", () => {
  test.each([
    ["four quarters", QUARTERS, "2024", 10],
    ["two halves", [total("2024-H1", 3), total("2024-H2", 7)], "2024", 10],
    ["a half and two quarters", [total("2024-H1", 3), ...QUARTERS.slice(2)], "2024", 10],
    [
      "the longest where there is a choice",
      [total("2024-H1", 4), total("2024-H2", 8), ...QUARTERS],
      "2024",
      12,
    ],
    ["twelve months that are no calendar year", QUARTERS, "2024-01/2024-12", 10],
    ["two years", [total("2023", 5), total("2024", 6)], "2023/2024", 11],
  ])("adds %s", (_, facts, about, sum) => {
    const found = answer(datasetWith(facts), question({ period: parsedPeriod(about) }));
    expect(found).toMatchObject({ value: sum, combined: "sum" });
    expect(found.evidence.map(({ role }) => role)).toEqual(found.facts.map(() => "term"));
  });

  test("of a year cut anywhere into months equals its parts", () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 11 }), { minLength: 1 });
    const amounts = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(cuts, amounts, fc.nat({ max: 11 }), (found, values, turn) => {
        const ends = [...found.sort((a, b) => a - b), 12];
        const tiles = ends.map((end, at) => {
          const start = ends[at - 1] ?? 0;
          const about = monthsPeriod(2024 * 12 + start, end - start)?.text ?? "";
          return total(about, values[at] ?? 0);
        });
        // In whatever order they stand in the table.
        const turned = [...tiles.slice(turn), ...tiles.slice(0, turn)].reverse();
        const answered = answer(datasetWith(turned), question({}));
        expect(answered.value).toBe(tiles.reduce((sum, { value }) => sum + (value ?? 0), 0));
        expect(answered.facts.map(({ id }) => id)).toEqual(tiles.map(({ id }) => id));
      }),
    );
  });

  test("takes a total of the period itself before a sum", () => {
    const found = answer(datasetWith([...QUARTERS, total("2024", 11)]), question({}));
    expect(found).toMatchObject({ value: 11, combined: null });
  });

  test.each([
    ["a quarter is missing", QUARTERS.slice(1)],
    ["days are in two of them", [total("2024-H1", 3), total("2024-05/2024-12", 7)]],
    [
      "some are reported and some planned",
      [...QUARTERS.slice(1), total("2024-Q1", 1, { status: "target" })],
    ],
    ["they are of parts", QUARTERS.map((one) => ({ ...one, scope: "api" }))],
  ])("adds nothing where %s", (_, facts) => {
    expect(() => answer(datasetWith(facts), question({}))).toThrow(Failure);
  });

  test("adds no observations", () => {
    const facts = [1, 2, 3, 4].map((quarter) => fact({ period: `2024-Q${quarter}`, value: 1 }));
    const metric = { ...REVENUE_METRIC, id: "arr", periodType: "instant" as const };
    expect(answer(datasetWith(facts), question({ metric }))).toMatchObject({
      value: 1,
      combined: null,
    });
  });

  test("adds the rounds of a year, one figure a deal", () => {
    const metric = { ...REVENUE_METRIC, id: "funding", periodType: "instant" as const };
    const round = (about: string, deal: string, value: number, known: string) =>
      fact({ metric: "funding", period: about, deal, value, known });
    const facts = [
      round("2024-03", "first", 1e9, "2024-04"),
      round("2024-03", "first", 2e9, "2024-05"),
      round("2024-10", "second", 5e9, "2024-11"),
    ];
    expect(answer(datasetWith(facts), question({ metric }))).toMatchObject({
      value: 7e9,
      combined: "sum",
    });
  });

  test("makes the latest year of its quarters", () => {
    const request = question({ period: "latest" });
    expect(answer(datasetWith(QUARTERS), request)).toMatchObject({ value: 10, combined: "sum" });
    expect(() => answer(datasetWith(QUARTERS), { ...request, derive: "none" })).toThrow(
      "Derive=sum adds up 2024.",
    );
  });

  test("is offered where it was not asked for", () => {
    const request = question({ derive: "none" });
    expect(() => answer(datasetWith(QUARTERS), request)).toThrow(
      "Derive=sum adds it up from 4 figures",
    );
  });

  test("of reported and planned figures names the periods to add", () => {
    const years = [total("2024", 7), total("2025", 16, { status: "projection" })];
    const request = question({ period: parsedPeriod("2024/2025") });
    expect(() => answer(datasetWith(years), request)).toThrow(
      'ask for {"2024","2025"} and add them up yourself',
    );
  });
});
