import fc from "fast-check";
import { CALENDAR_YEAR } from "../../../src/core/period/fiscalYear";
import { periodOn } from "../../../src/core/period/relativePeriod";
import { writtenPeriod } from "../../../src/core/period/writtenPeriod";
import {
  dateOfSerial,
  type IsoDate,
  isoDate,
  serialOfDate,
} from "../../../src/core/period/calendar";
import { Failure } from "../../../src/core/words/failure";
import {
  answersFor,
  contains,
  isComparable,
  parsePeriod,
  type Period,
  yearPeriod,
} from "../../../src/core/period/period";

function period(text: string): Period {
  const found = parsePeriod(text);
  if (!found) throw new Error(`"${text}" is not a period`);
  return found;
}

describe("the tables write a period as", () => {
  test.each([
    ["2025", "2025-01-01", "2025-12-31"],
    ["2025-H2", "2025-07-01", "2025-12-31"],
    ["2025-Q3", "2025-07-01", "2025-09-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2025-03-31", "2025-03-31", "2025-03-31"],
    ["2023-06/2023-08", "2023-06-01", "2023-08-31"],
    ["2025/2029", "2025-01-01", "2029-12-31"],
  ])("%s, from %s to %s", (text, start, end) => {
    expect(period(text)).toMatchObject({ text, start, end });
  });

  test.each([
    "",
    "25",
    "2025-13",
    "2025-02-30",
    "2025-Q5",
    "2025-H3",
    "2026/2025",
    "2025/",
    "Mar-25",
    "2025-3",
  ])("never %s", (text) => expect(parsePeriod(text)).toBeNull());
});

describe("a person asks for a period as", () => {
  test.each<[string | number, string]>([
    [2025, "2025"],
    ["2025", "2025"],
    [" fy2025 ", "2025"],
    ["CY 2025", "2025"],
    ["２０２５", "2025"],
    ["2025年", "2025"],
    ["2025Q3", "2025-Q3"],
    ["Q3 2025", "2025-Q3"],
    ["2025-q3", "2025-Q3"],
    ["2025年第三季度", "2025-Q3"],
    ["2025年3季度", "2025-Q3"],
    ["H1 2025", "2025-H1"],
    ["2025年上半年", "2025-H1"],
    ["2025年下半年", "2025-H2"],
    ["2025-03", "2025-03"],
    ["2025年3月", "2025-03"],
    ["2025-03-31", "2025-03-31"],
    ["2025年3月31日", "2025-03-31"],
    ["2024..2026", "2024/2026"],
    ["2024/2026", "2024/2026"],
    // Excel's own serial of 30 November 2025 (=DATE(2025,11,30)).
    [45991, "2025-11-30"],
    [45991.75, "2025-11-30"],
  ])("%s, meaning %s", (request, text) => {
    expect(writtenPeriod(request)).toMatchObject({ text });
  });

  test.each(["LATEST", "latest", "最新"])("%s", (request) =>
    expect(writtenPeriod(request)).toBe("latest"),
  );

  test.each([
    ["2026..2024", "2024 comes before 2026"],
    ["2025-Q2..2025-01", "2025-01 comes before 2025-Q2"],
  ])("but not as %s, which runs backwards", (request, words) =>
    expect(() => writtenPeriod(request)).toThrow(`The period runs backwards: ${words}.`),
  );

  test.each<string | number>([
    "some year",
    "2025-02-30",
    "",
    "x".repeat(10_000),
    1899,
    0,
    -2025,
    2025.5 - 200,
    3e9,
    NaN,
    Infinity,
  ])("but not as %s, and is told what is understood", (request) => {
    expect(() => writtenPeriod(request)).toThrow(Failure);
    expect(() => writtenPeriod(request)).toThrow(/is not a period: write a year \(2025\)/);
  });
});

test.each(["3/4/2025", "2025/3/31", "2025/3", "31.03.2025", "5-Mar-25"])(
  "the text date %s is refused with the form that is understood",
  (request) => {
    expect(() => writtenPeriod(request)).toThrow(Failure);
    expect(() => writtenPeriod(request)).toThrow(/write it as 2025-03-31/);
  },
);

describe("a period relative to the as-of day 2026-02-14", () => {
  const on = (request: string) =>
    periodOn(writtenPeriod(request), "2026-02-14" as IsoDate, CALENDAR_YEAR); // A day.

  test.each([
    ["FY0", "2026"],
    ["FY-1", "2025"],
    ["-1FY", "2025"],
    ["IQ_FY-1", "2025"],
    ["CY+1", "2027"],
    ["+1CY", "2027"],
    ["FQ0", "2026-Q1"],
    ["FQ-1", "2025-Q4"],
    ["H-1", "2025-H2"],
    ["M0", "2026-02"],
    ["m-2", "2025-12"],
    ["last year", "2025"],
    ["Next Quarter", "2026-Q2"],
    ["去年", "2025"],
    ["前年", "2024"],
    ["明年", "2027"],
    ["上季度", "2025-Q4"],
    ["上个月", "2026-01"],
    ["FY-2..FY0", "2024/2026"],
    ["2023..FY-1", "2023/2025"],
  ])("%s is %s", (request, text) => {
    expect(on(request)).toMatchObject({ text });
  });

  test("a span that runs backwards on that day is refused", () => {
    expect(() => on("2027..FY-1")).toThrow(/runs backwards as of 2026-02-14/);
  });

  test("a fixed period is itself on every day", () => {
    expect(on("2024")).toMatchObject({ text: "2024" });
    expect(on("LATEST")).toBe("latest");
  });
});

describe("Excel's serial numbers", () => {
  test.each([
    // As Excel 365 shows them.
    [61, "1900-03-01"],
    [45658, "2025-01-01"],
    [2_958_465, "9999-12-31"],
  ])("%d is %s", (serial, date) => {
    expect(dateOfSerial(serial)).toBe(date);
    expect(serialOfDate(date as never)).toBe(serial); // A day of the table above.
  });

  test("before March 1900, where Excel counts a day that never was, are no dates", () => {
    expect(dateOfSerial(60)).toBeNull();
  });

  test("lead back to themselves", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const date = dateOfSerial(serial);
        return date !== null && serialOfDate(date) === serial;
      }),
    );
  });
});

describe("an instant", () => {
  test.each([
    ["2025-10", "2025", true],
    ["2025-10", "2025-Q4", true],
    ["2025-10", "2024", false],
    ["2025", "2025-10", false],
    ["2024", "2025-03-31", true],
    ["2025", "2025-03-31", false],
  ])("of %s answers for %s: %s", (fact, request, answers) => {
    expect(answersFor("instant", period(fact), period(request))).toBe(answers);
  });

  test("labelled 2023 is about the same time as one of December 2023, not as one of June", () => {
    expect(isComparable("instant", period("2023"), period("2023-12"))).toBe(true);
    expect(isComparable("instant", period("2023"), period("2023-06"))).toBe(false);
  });
});

test("a total answers only for exactly its own days, however they are written", () => {
  expect(answersFor("duration", period("2025"), period("2025-01/2025-12"))).toBe(true);
  expect(answersFor("duration", period("2025-Q1"), period("2025"))).toBe(false);
  expect(answersFor("duration", period("2025"), period("2025-12-31"))).toBe(false);
});

test("containing is an order: reflexive, antisymmetric, transitive", () => {
  const day = fc
    .record({ year: fc.integer({ min: 1990, max: 2040 }), month: fc.integer({ min: 1, max: 12 }) })
    .map(({ year, month }) => isoDate(year, month, 1) ?? "");
  const anyPeriod = fc
    .tuple(day, day)
    .map(([a, b]) => (a < b ? parsePeriod(`${a}/${b}`) : parsePeriod(a)) ?? yearPeriod(2025));
  fc.assert(
    fc.property(anyPeriod, anyPeriod, anyPeriod, (a, b, c) => {
      expect(contains(a, a)).toBe(true);
      if (contains(a, b) && contains(b, a)) expect([a.start, a.end]).toEqual([b.start, b.end]);
      if (contains(a, b) && contains(b, c)) expect(contains(a, c)).toBe(true);
    }),
  );
});
