import { dayNumber, isoDate } from "../../../../src/core/period/calendar";
import { timeTicks } from "../../../../src/taskpane/parts/charts/timeTicks";

const day = (year: number, month: number) => {
  const date = isoDate(year, month, 1);
  return date ? dayNumber(date) : NaN;
};

test.each([
  ["some years", day(2023, 8), day(2025, 12), 5, ["2024-01", "2024-07", "2025-01", "2025-07"]],
  ["some years in little room", day(2023, 8), day(2025, 12), 3, ["2024", "2025"]],
  ["two months", day(2025, 9), day(2025, 11), 5, ["2025-09", "2025-10", "2025-11"]],
  ["a year and more", day(2024, 11), day(2026, 2), 5, ["2025-01", "2025-07", "2026-01"]],
  [
    "half a century",
    day(1975, 1),
    day(2025, 1),
    5,
    ["1975", "1985", "1995", "2005", "2015", "2025"],
  ],
])("an axis over %s has a handful of dates", (_, from, to, most, texts) => {
  expect(timeTicks(from, to, most).map(({ text }) => text)).toEqual(texts);
});
