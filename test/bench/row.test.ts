import { isKept, median, type Ratio, type BenchRow } from "./row";
import { limitText, ratioText, time } from "./units";

function row(ratio: Ratio): BenchRow {
  return { what: "", ours: "", peer: "", ratio };
}

test.each<[string, Ratio, boolean]>([
  ["below a most", { value: 1.2, unit: "times", limit: { atMost: 1.3 } }, true],
  ["exactly a most", { value: 1.3, unit: "times", limit: { atMost: 1.3 } }, true],
  ["above a most", { value: 1.31, unit: "times", limit: { atMost: 1.3 } }, false],
  ["below a least", { value: 2.9, unit: "times", limit: { atLeast: 3 } }, false],
  ["above a least", { value: 3.1, unit: "times", limit: { atLeast: 3 } }, true],
  ["without a limit", { value: 1000, unit: "times" }, true],
  ["no number", { value: NaN, unit: "times", limit: { atMost: 1.3 } }, false],
])("a ratio %s is judged rightly", (_, ratio, kept) => {
  expect(isKept(row(ratio))).toBe(kept);
});

test.each([
  ["one disturbed measure does not move it", [1, 2, 90], 2],
  ["between two middle ones it is their mean", [4, 1, 2, 3], 2.5],
  ["of none it is no number", [], NaN],
])("the middle of measures: %s", (_, measures, middle) => {
  expect(median(measures)).toBe(middle);
});

test("times and ratios are written in the unit that reads best", () => {
  expect([0.0000262, 0.00166, 12.5, 3210].map(time)).toEqual([
    "26.2 ns",
    "1.66 µs",
    "12.5 ms",
    "3.21 s",
  ]);
  expect(ratioText({ value: 0.749, unit: "percent" })).toBe("74.9 %");
  expect(limitText({ value: 2, unit: "times", limit: { atLeast: 1.5 } })).toBe("at least 1.5 ×");
});
