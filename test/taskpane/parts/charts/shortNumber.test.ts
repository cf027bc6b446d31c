import { shortNumber } from "../../../../src/taskpane/parts/charts/shortNumber";

describe("A short number", () => {
  test.each([
    [17_333_333_333, 3, "17.3B", "173亿"],
    [17_333_333_333, 4, "17.33B", "173.3亿"],
    [350e9, 3, "350B", "3500亿"],
    [1e12, 3, "1T", "1万亿"],
    [250_000, 3, "250K", "25万"],
    [0.49, 3, "0.49", "0.49"],
    [0, 3, "0", "0"],
  ])("%d with %d digits is %s, in Chinese %s", (value, digits, en, zh) => {
    expect(shortNumber(value, "en", digits)).toBe(en);
    expect(shortNumber(value, "zh", digits)).toBe(zh);
  });
});
