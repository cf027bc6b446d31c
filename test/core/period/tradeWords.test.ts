import fc from "fast-check";
import type { IsoDate } from "../../../src/core/period/calendar";
import { CALENDAR_YEAR, type FiscalYear } from "../../../src/core/period/fiscalYear";
import { periodOn } from "../../../src/core/period/relativePeriod";
import { writtenPeriod } from "../../../src/core/period/writtenPeriod";
import { Failure } from "../../../src/core/words/failure";

/** Spellings that finance people use, of a company whose year is the calendar's. */

const AS_OF = "2026-01-31" as IsoDate; // A day.

function on(written: string, company: FiscalYear = CALENDAR_YEAR, asOf = AS_OF) {
  return periodOn(writtenPeriod(written), asOf, company);
}

test.each([
  ["FY25", "2025"],
  ["fy25", "2025"],
  ["FY'25", "2025"],
  ["FY’25", "2025"],
  ["FY 25", "2025"],
  ["CY25", "2025"],
  ["cy'25", "2025"],
  ["25FY", "2025"],
  ["2025 FY", "2025"],
  ["25年", "2025"],
  ["2025财年", "2025"],
  ["2025財年", "2025"],
  ["2025會計年度", "2025"],
  ["2025年全年", "2025"],
  ["二〇二五年", "2025"],
  ["1H24", "2024-H1"],
  ["1H 2024", "2024-H1"],
  ["H1'24", "2024-H1"],
  ["H1-24", "2024-H1"],
  ["2H24", "2024-H2"],
  ["24H2", "2024-H2"],
  ["first half of 2024", "2024-H1"],
  ["second half 2024", "2024-H2"],
  ["2024上半年", "2024-H1"],
  ["24年上半年", "2024-H1"],
  ["2Q24", "2024-Q2"],
  ["2q'24", "2024-Q2"],
  ["Q2'24", "2024-Q2"],
  ["Q2-24", "2024-Q2"],
  ["Q2 24", "2024-Q2"],
  ["24Q2", "2024-Q2"],
  ["２Q２４", "2024-Q2"],
  ["4Q2024", "2024-Q4"],
  ["FQ1 2026", "2026-Q1"],
  ["1QFY26", "2026-Q1"],
  ["Q1 FY26", "2026-Q1"],
  ["FY26Q1", "2026-Q1"],
  ["FY2026-Q1", "2026-Q1"],
  ["third quarter of 2024", "2024-Q3"],
  ["3rd quarter 2024", "2024-Q3"],
  ["2024第三季度", "2024-Q3"],
  ["2024年三季度", "2024-Q3"],
  ["2024年第三季", "2024-Q3"],
  ["24年四季度", "2024-Q4"],
  ["YE2024", "2024-12"],
  ["YE24", "2024-12"],
  ["2024YE", "2024-12"],
  ["FYE2024", "2024-12"],
  ["year-end 2025", "2025-12"],
  ["year end 2025", "2025-12"],
  ["end of 2025", "2025-12"],
  ["end-2025", "2025-12"],
  ["2024年底", "2024-12"],
  ["2025年末", "2025-12"],
  ["2025年終", "2025-12"],
  ["2025 年年底", "2025-12"],
  ["24年底", "2024-12"],
  ["2024年初", "2024-Q1"],
  ["early 2023", "2023-Q1"],
  ["beginning of 2023", "2023-Q1"],
  ["mid-2024", "2024-06/2024-07"],
  ["mid 2024", "2024-06/2024-07"],
  ["2024年中", "2024-06/2024-07"],
  ["late 2023", "2023-Q4"],
  ["Oct 2025", "2025-10"],
  ["October 2025", "2025-10"],
  ["Oct. 2025", "2025-10"],
  ["Oct-2025", "2025-10"],
  ["Sept 2025", "2025-09"],
  ["Oct'25", "2025-10"],
  ["2025 Oct", "2025-10"],
  ["2025M10", "2025-10"],
  ["2025年十月", "2025-10"],
  ["2025年十二月", "2025-12"],
  ["2025年10月底", "2025-10"],
  ["25年10月", "2025-10"],
  ["31 March 2025", "2025-03-31"],
  ["March 31, 2025", "2025-03-31"],
  ["31-Mar-2025", "2025-03-31"],
  ["spring 2023", "2023-03/2023-05"],
  ["summer 2023", "2023-06/2023-08"],
  ["Summer of 2023", "2023-06/2023-08"],
  ["autumn 2023", "2023-09/2023-11"],
  ["fall 2023", "2023-09/2023-11"],
  ["2023年夏天", "2023-06/2023-08"],
  ["2023年夏", "2023-06/2023-08"],
  ["2023年秋季", "2023-09/2023-11"],
  ["去年年底", "2025-12"],
  ["去年底", "2025-12"],
  ["今年上半年", "2026-H1"],
  ["去年第四季度", "2025-Q4"],
  ["去年10月", "2025-10"],
  ["end of last year", "2025-12"],
  ["H1 last year", "2025-H1"],
  ["2024-2026", "2024/2026"],
  ["FY24–FY26", "2024/2026"],
  ["2024 to 2026", "2024/2026"],
  ["FY2024..2026", "2024/2026"],
  ["LTM", "2025"],
  ["ttm", "2025"],
  ["last twelve months", "2025"],
  ["过去十二个月", "2025"],
  ["過去12個月", "2025"],
  ["YTD", "2026-01-01/2026-01-31"],
  ["年初至今", "2026-01-01/2026-01-31"],
])("%s is %s", (written, text) => {
  expect(on(written)).toMatchObject({ text });
});

test.each([
  ["2025A", "actual"],
  ["2025 A", "actual"],
  ["2025(A)", "actual"],
  ["FY25A", "actual"],
  ["2025年实际", "actual"],
  ["2025年實際", "actual"],
  ["2025E", "expected"],
  ["2025e", "expected"],
  ["2025F", "expected"],
  ["CY2025E", "expected"],
  ["FY25E", "expected"],
  ["4Q25E", "expected"],
  ["2025Q4F", "expected"],
  ["2025年預測", "expected"],
  ["2024E..2026E", "expected"],
  ["去年A", "actual"],
  ["LTM", "reported"],
])("%s asks for %s figures", (written, figures) => {
  expect(on(written)).toMatchObject({ wording: { figures } });
});

/** Why a text is refused. */
function codeOf(written: string): string {
  try {
    writtenPeriod(written);
  } catch (failure) {
    if (failure instanceof Failure) return failure.code;
  }
  return "read";
}

describe("refused, with the readings to choose from:", () => {
  test.each([
    ["4Q", /names no year: write one \(4Q25, 2025-Q4\), or count from the as-of date \(FQ-1\)/],
    ["Q3", /names no year/],
    ["FQ", /names no year: .*FQ-1/],
    ["季度", /names no year/],
    ["FH", /names no year/],
    ["第三季度", /names no year/],
    ["上半年", /names no year/],
    ["年底", /names no year/],
    ["October", /names no year/],
    ["summer", /names no year/],
    ["winter 2023", /belongs to two years: write 2022-12..2023-02 or 2023-12..2024-02/],
    ["2023年冬天", /belongs to two years/],
    ["Sep-25", /write 2025-09 for the month, or the day with its year \(2025-09-25\)/],
    ["Oct 25", /can be a month or a day/],
    ["3/4/2025", /differ from country to country/],
    ["2025/3", /differ from country to country/],
    ["5-Mar-25", /differ from country to country/],
    ["2024A..2026E", /from one kind of figure to another/],
    ["FY2O25", /is not a period; 2025 comes nearest/],
    ["Q44 2025", /is not a period; 2025-Q4 comes nearest/],
    ["T-1", /FY-1 comes nearest/],
    ["25", /2025 comes nearest/],
    ["'25", /2025 comes nearest/],
    ["the year 2025 or so", /2025 comes nearest/],
    ["some year", /is not a period: write a year/],
  ])("%s", (written, words) => {
    expect(() => writtenPeriod(written)).toThrow(words);
    expect(codeOf(written)).toBe("bad-input");
  });

  test.each(["NTM", "next twelve months", "未来十二个月"])(
    "%s, as nothing is forecast so",
    (written) => {
      expect(() => writtenPeriod(written)).toThrow(/nothing is forecast so/);
      expect(codeOf(written)).toBe("not-found");
    },
  );
});

test("the last twelve months end with the last quarter that had ended", () => {
  expect(on("LTM", CALENDAR_YEAR, "2025-12-30" as IsoDate)).toMatchObject({
    text: "2024-10/2025-09",
  });
  expect(on("LTM", CALENDAR_YEAR, "2025-12-31" as IsoDate)).toMatchObject({ text: "2025" });
});

describe("a fiscal year is the company's own", () => {
  const MICROSOFT: FiscalYear = { fiscalYearEnd: "06-30", fiscalYearNamed: "end" };
  const NVIDIA: FiscalYear = { fiscalYearEnd: "01-31", fiscalYearNamed: "end" };
  const SOFTBANK: FiscalYear = { fiscalYearEnd: "03-31", fiscalYearNamed: "start" };

  // The companies' own reports: Microsoft's FY2023 ended on 30 June 2023, Nvidia's FY2026 in
  // January 2026, SoftBank's FY2024 in March 2025.
  test.each([
    ["FY2023", MICROSOFT, "2022-07/2023-06"],
    ["FY23", MICROSOFT, "2022-07/2023-06"],
    ["2023财年", MICROSOFT, "2022-07/2023-06"],
    ["FY2026-Q1", MICROSOFT, "2025-Q3"],
    ["1QFY26", MICROSOFT, "2025-Q3"],
    ["FQ1 2026", MICROSOFT, "2025-Q3"],
    ["1HFY26", MICROSOFT, "2025-H2"],
    ["FYE2023", MICROSOFT, "2023-06"],
    ["FY2023..FY2024", MICROSOFT, "2022-07/2024-06"],
    ["2023", MICROSOFT, "2023"],
    ["CY2023", MICROSOFT, "2023"],
    ["Q1 2026", MICROSOFT, "2026-Q1"],
    ["FY0", MICROSOFT, "2025-07/2026-06"],
    ["FY-1", MICROSOFT, "2024-07/2025-06"],
    ["FQ0", MICROSOFT, "2026-Q1"],
    ["CY-1", MICROSOFT, "2025"],
    ["FY2026", NVIDIA, "2025-02/2026-01"],
    ["FY2026-Q4", NVIDIA, "2025-11/2026-01"],
    ["FY0", NVIDIA, "2025-02/2026-01"],
    ["FY2024", SOFTBANK, "2024-04/2025-03"],
    ["FY0", SOFTBANK, "2025-04/2026-03"],
    ["FY2024-Q4", SOFTBANK, "2025-Q1"],
  ])("%s of %o is %s", (written, company, text) => {
    expect(on(written, company)).toMatchObject({ text });
  });

  const company = fc.record({
    fiscalYearEnd: fc
      .integer({ min: 1, max: 12 })
      .map((month) => `${String(month).padStart(2, "0")}-28`),
    fiscalYearNamed: fc.constantFrom("end" as const, "start" as const),
  });
  const dayAfter = (day: IsoDate) =>
    new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

  test("its quarters follow one another and fill it", () => {
    fc.assert(
      fc.property(company, fc.integer({ min: 1990, max: 2090 }), (own, year) => {
        const all = [1, 2, 3, 4].map((quarter) => on(`FY${year}-Q${quarter}`, own));
        const whole = on(`FY${year}`, own);
        let next = whole === "latest" ? "" : String(whole.start);
        for (const quarter of all) {
          if (quarter === "latest") throw new Error("no quarter");
          expect(quarter.start).toBe(next);
          next = dayAfter(quarter.end);
        }
        expect(next).toBe(whole === "latest" ? "" : dayAfter(whole.end));
      }),
    );
  });

  test("of a company with the calendar's year it is that year, however it is written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2099 }), (year) => {
        const plain = on(String(year));
        const short = String(year).slice(2);
        for (const written of [
          `FY${year}`,
          `FY${short}`,
          `CY'${short}`,
          `${year}财年`,
          `${short}年`,
        ])
          expect(on(written)).toEqual(plain);
      }),
    );
  });

  test("FY0 holds the as-of day", () => {
    const day = fc
      .date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10) as IsoDate); // A day.
    fc.assert(
      fc.property(company, day, (own, asOf) => {
        const current = on("FY0", own, asOf);
        return current !== "latest" && current.start <= asOf && asOf <= current.end;
      }),
    );
  });
});
