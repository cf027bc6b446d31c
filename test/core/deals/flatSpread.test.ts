import fc from "fast-check";
import { isoDate, type IsoDate } from "../../../src/core/period/calendar";
import { flatSpread, type ContractTime } from "../../../src/core/deals/flatSpread";
import { periodSteps } from "../../../src/core/period/periodSteps";
import { parsedPeriod } from "../testFacts";

function day(text: string): IsoDate {
  return parsedPeriod(text).start;
}

const FIVE: ContractTime = { start: day("2025-01-01"), years: 5 };

test.each<[time: ContractTime, about: string, within: number, after: number]>([
  [FIVE, "2026", 0.2, 0.6],
  [FIVE, "2025-Q1", 0.05, 0.95],
  [FIVE, "2025-02", 1 / 60, 58 / 60], // A month is a twelfth, however short.
  [FIVE, "2025-H2", 0.1, 0.8],
  [FIVE, "2026/2027", 0.4, 0.4],
  [FIVE, "2029-12-31", 1 / 60 / 31, 0],
  [FIVE, "2024", 0, 1],
  [FIVE, "2030", 0, 0],
  [FIVE, "2024/2025", 0.2, 0.8],
  [FIVE, "2020/2040", 1, 0],
  [{ start: day("2025-07-01"), years: 1 }, "2025", 0.5, 0.5],
  [{ start: day("2025-04-16"), years: 0.5 }, "2025-04", 1 / 12, 11 / 12],
])("of %j, in %s", (time, about, within, after) => {
  const found = flatSpread(time, parsedPeriod(about));
  expect(found.within).toBeCloseTo(within, 12);
  expect(found.after).toBeCloseTo(after, 12);
});

describe("whatever the time of a contract", () => {
  const anyDay = fc
    .record({
      year: fc.integer({ min: 2000, max: 2090 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    // Every month has these days.
    .map(({ year, month, day }) => isoDate(year, month, day) ?? ("" as IsoDate));
  const anyTime = fc.record({
    start: anyDay,
    years: fc.double({ min: 0.1, max: 30, noNaN: true }),
  });
  const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

  test("its years make up the whole, and so do its quarters", () => {
    fc.assert(
      fc.property(anyTime, (time) => {
        const first = Number(time.start.slice(0, 4));
        const last = first + Math.ceil(time.years) + 1;
        for (const span of [`${first}/${last}`, `${first}-Q1/${last}-Q4`]) {
          const parts = periodSteps(parsedPeriod(span)).map((one) => flatSpread(time, one).within);
          expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
          expect(sum(parts)).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  test("what falls into a year is four times what falls into each of its quarters, where all of it is inside", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2050 }),
        fc.integer({ min: 1, max: 40 }),
        (year, years) => {
          const time = { start: day(`${year}-01-01`), years };
          const whole = flatSpread(time, parsedPeriod(String(year))).within;
          for (const quarter of ["Q1", "Q2", "Q3", "Q4"])
            expect(flatSpread(time, parsedPeriod(`${year}-${quarter}`)).within * 4).toBeCloseTo(
              whole,
              12,
            );
        },
      ),
    );
  });

  test("what is left falls as time goes by what fell into the time between", () => {
    fc.assert(
      fc.property(anyTime, fc.integer({ min: 2000, max: 2100 }), (time, year) => {
        const [before, now] = [year - 1, year].map((one) =>
          flatSpread(time, parsedPeriod(String(one))),
        );
        expect((before?.after ?? NaN) - (now?.after ?? NaN)).toBeCloseTo(now?.within ?? NaN, 9);
      }),
    );
  });
});
