/** @jest-environment jsdom */
import { plot } from "@observablehq/plot";
import type { ChartPoint } from "../../../../src/taskpane/parts/charts/chartPoint";
import { pointsOptions } from "../../../../src/taskpane/parts/charts/pointsOptions";

const WIDTH_PX = 296;
const point = (more: Partial<ChartPoint>): ChartPoint => ({
  id: "a",
  day: 20_000,
  value: 10,
  series: 0,
  isHollow: false,
  isDisputed: false,
  label: "",
  ...more,
});

function drawn(...points: readonly Partial<ChartPoint>[]) {
  const options = pointsOptions(points.map(point), String, WIDTH_PX);
  const picture = plot(options);
  const y = (value: number) => Number(picture.scale("y")?.apply(value));
  return { picture, y };
}

const texts = (picture: Element, axis: "x" | "y") =>
  [...picture.querySelectorAll(`[aria-label="${axis}-axis tick label"] text`)].map(
    ({ textContent }) => textContent,
  );

describe("The axis of amounts", () => {
  test.each([
    [34.6, ["0", "10", "20", "30", "40"]],
    [21.5e9, ["0", "5000000000", "10000000000", "15000000000", "20000000000", "25000000000"]],
    [40, ["0", "10", "20", "30", "40"]],
    [0.49, ["0", "0.1", "0.2", "0.3", "0.4", "0.5"]],
    [9, ["0", "2", "4", "6", "8", "10"]],
    [1, ["0", "0.2", "0.4", "0.6", "0.8", "1"]],
    [0, ["0", "0.2", "0.4", "0.6", "0.8", "1"]],
  ])("goes in round steps from zero to the first one at or above %d", (value, expected) => {
    expect(texts(drawn({ value }).picture, "y")).toEqual(expected);
  });
});

test("a single day has an axis of two months", () => {
  expect(texts(drawn({}).picture, "x")).toEqual(["2024-11", "2024-12"]);
});

test("dates leave each other room, the more the narrower the picture is", () => {
  const years = [point({ day: 19_600 }), point({ day: 20_450 })];
  const dates = (width: number) => texts(plot(pointsOptions(years, String, width)), "x");
  expect(dates(WIDTH_PX)).toEqual(["2024", "2025"]);
  expect(dates(480)).toEqual(["2024-01", "2024-07", "2025-01", "2025-07"]);
});

test("a quarter has more than one date in a card of a narrow pane", () => {
  const claims = [point({ day: 20_392 }), point({ day: 20_484 })]; // 2025-10-31 and 2026-01-31.
  const picture = plot(pointsOptions(claims, String, 270));
  expect(texts(picture, "x")).toEqual(["2025-11", "2025-12", "2026-01"]);
});

test("a point shows what its digits leave open, as far as the axis goes", () => {
  const { picture, y } = drawn({ value: 10, between: { low: 8, high: 12 } });
  const line = picture.querySelector('[aria-label="rule"] line');
  const ends = ["y1", "y2"].map((end) => Number(line?.getAttribute(end)));
  expect(ends).toEqual([y(8), y(10)]);
});

test("plans are hollow, and what is disputed has a ring around it", () => {
  const { picture } = drawn({}, { isHollow: true }, { isDisputed: true, value: 7 });
  const [rings, symbols] = picture.querySelectorAll("[aria-label=dot]");
  const fills = [...(symbols?.children ?? [])].map((symbol) => symbol.getAttribute("fill"));
  expect(fills).toEqual(["var(--mark-1)", "var(--ground)", "var(--mark-1)"]);
  expect(rings?.children).toHaveLength(1);
  expect(rings?.querySelector("circle")?.getAttribute("cy")).toBe(String(drawn({}).y(7)));
});

test("series differ in shape as well as in colour", () => {
  const { picture } = drawn(...[0, 1, 2, 3, 4].map((series) => ({ series })));
  const symbols = [...picture.querySelectorAll("[aria-label=dot] path")];
  const looks = symbols.map((symbol) => [
    symbol.getAttribute("d"),
    /rotate.*/.exec(symbol.getAttribute("transform") ?? "")?.[0],
  ]);
  expect(new Set(looks.map(String)).size).toBe(5);
  expect(new Set(symbols.map((symbol) => symbol.getAttribute("fill"))).size).toBe(5);
});
