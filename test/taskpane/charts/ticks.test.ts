import { ticks } from "../../../src/taskpane/charts/ticks";

describe("Ticks", () => {
  test.each([
    [34.6, 4, [0, 10, 20, 30, 40]],
    [21.5e9, 4, [0, 10e9, 20e9, 30e9]],
    [40, 4, [0, 10, 20, 30, 40]],
    [0.49, 4, [0, 0.2, 0.4, 0.6]],
    [9, 4, [0, 2.5, 5, 7.5, 10]],
    [1, 1, [0, 1]],
  ])("of %d in %d steps are %j", (most, steps, expected) => {
    const found = ticks(most, steps);
    expect(found).toHaveLength(expected.length);
    found.forEach((tick, step) => expect(tick).toBeCloseTo(expected[step] ?? NaN, 9));
  });
});
