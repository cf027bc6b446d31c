import fc from "fast-check";
import { monthsOf } from "../../../src/core/arithmetic/months";
import { monthsBetween } from "../../../src/core/period/calendar";
import { yearBefore } from "../../../src/core/arithmetic/yearBefore";
import { parsedPeriod } from "../testFacts";

test.each([
  ["2025", "2024"],
  ["2025-H1", "2024-H1"],
  ["2025-Q3", "2024-Q3"],
  ["2025-03", "2024-03"],
  ["2025-03-31", "2024-03-31"],
  ["2024-02-29", "2023-02-28"],
  ["2023-06/2023-08", "2022-06/2022-08"],
  ["2024/2026", "2023/2025"],
])("a year before %s is %s", (text, before) => {
  expect(yearBefore(parsedPeriod(text))?.text).toBe(before);
});

test("nothing is before the year 1", () => expect(yearBefore(parsedPeriod("0001"))).toBeNull());

test.each([
  ["2025", 12],
  ["2025-H2", 6],
  ["2025-Q1", 3],
  ["2025-03", 1],
  ["2025-03-31", 1],
  ["2025/2029", 60],
])("%s has %d months", (text, months) => expect(monthsOf(parsedPeriod(text))).toBe(months));

test("between a period's end and that of a year before lie twelve months", () => {
  const anyPeriod = fc
    .record({
      year: fc.integer({ min: 1000, max: 2999 }),
      rest: fc.constantFrom("", "-Q1", "-H2", "-02", "-12-31"),
    })
    .map(({ year, rest }) => parsedPeriod(`${year}${rest}`));
  fc.assert(
    fc.property(anyPeriod, (later) => {
      const earlier = yearBefore(later);
      expect(earlier && monthsBetween(earlier.end, later.end)).toBe(12);
    }),
  );
});
