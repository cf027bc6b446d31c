import fc from "fast-check";
import { periodSteps } from "../../../src/core/period/periodSteps";
import {
  halfPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  span,
  yearPeriod,
} from "../../../src/core/period/period";
import { dateOfDayNumber, dayNumber } from "../../../src/core/period/calendar";
import { parsedPeriod } from "../testFacts";

test.each<[string, readonly string[]]>([
  ["2023/2025", ["2023", "2024", "2025"]],
  ["2024-H2/2025-H2", ["2024-H2", "2025-H1", "2025-H2"]],
  ["2024-Q3/2025-Q2", ["2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2"]],
  ["2023-11/2024-02", ["2023-11", "2023-12", "2024-01", "2024-02"]],
  // 2024 is a leap year.
  ["2024-02-28/2024-03-01", ["2024-02-28", "2024-02-29", "2024-03-01"]],
  ["2025", ["2025"]],
  ["2025-Q3", ["2025-Q3"]],
])("%s goes by %j", (text, steps) => {
  expect(periodSteps(parsedPeriod(text)).map((step) => step.text)).toEqual(steps);
});

test.each<[string, RegExp]>([
  ["2024/2025-Q2", /ends of different lengths/],
  ["2024-01/2024-03-31", /ends of different lengths/],
  ["1900-01-01/2100-12-31", /more than 16384 steps/],
])("%s is refused", (text, words) => {
  expect(() => periodSteps(parsedPeriod(text))).toThrow(words);
});

const year = fc.integer({ min: 1950, max: 2050 });
const anyPeriod: fc.Arbitrary<(add: number) => Period> = fc.oneof(
  year.map((from) => (add: number) => yearPeriod(from + add)),
  year.map((from) => (add: number) => halfPeriod(from + (add >> 1), (add & 1) + 1)),
  year.map((from) => (add: number) => quarterPeriod(from + (add >> 2), (add & 3) + 1)),
  year.map((from) => (add: number) => monthPeriod(from + Math.floor(add / 12), (add % 12) + 1)),
);

test("the steps of a span follow each other without a gap, from its first day to its last", () => {
  fc.assert(
    fc.property(anyPeriod, fc.nat(200), fc.nat(200), (at, from, length) => {
      const whole = span(at(from), at(from + length));
      if (!whole) throw new Error("a span that runs forwards is one");
      const steps = periodSteps(whole);
      expect(steps).toHaveLength(length + 1);
      expect([steps[0]?.start, steps.at(-1)?.end]).toEqual([whole.start, whole.end]);
      steps.slice(1).forEach((step, at) => {
        const before = steps[at];
        expect(before && dateOfDayNumber(dayNumber(before.end) + 1)).toBe(step.start);
      });
    }),
  );
});
