import type { Fact } from "../../../../src/core/facts/fact";
import { dataset } from "../../../../src/data";
import { amount, amountInWords, plainNumber } from "../../../../src/taskpane/parts/facts/amount";

/** A reported figure with another amount, unit or precision. */
function figure(changes: Partial<Fact>): Fact {
  const [first] = dataset.facts;
  if (!first) throw new Error("The tables hold no fact.");
  return { ...first, value: null, low: null, high: null, ...changes };
}

const usd = (value: number, precision: number) => figure({ value, precision, unit: "USD" });

describe("A figure's amount in words", () => {
  test.each([
    [
      "200億美元",
      usd(20e9, 1e8),
      "20,000,000,000\u00a0USD",
      "20.0 billion\u00a0USD",
      "20,000,000,000美元",
      "200亿美元",
    ],
    [
      "34亿美元",
      usd(3.4e9, 1e8),
      "3,400,000,000\u00a0USD",
      "3.4 billion\u00a0USD",
      "3,400,000,000美元",
      "34亿美元",
    ],
    [
      "8.5亿美元",
      usd(8.5e8, 1e7),
      "850,000,000\u00a0USD",
      "850 million\u00a0USD",
      "850,000,000美元",
      "8.5亿美元",
    ],
    [
      "2200万美元",
      usd(2.2e7, 1e4),
      "22,000,000\u00a0USD",
      "22.00 million\u00a0USD",
      "22,000,000美元",
      "2,200万美元",
    ],
    [
      "a trillion",
      usd(1.5e12, 1e11),
      "1,500,000,000,000\u00a0USD",
      "1.5 trillion\u00a0USD",
      "1,500,000,000,000美元",
      "1.5万亿美元",
    ],
    [
      "a loss",
      usd(-3.4e9, 1e8),
      "-3,400,000,000\u00a0USD",
      "-3.4 billion\u00a0USD",
      "-3,400,000,000美元",
      "-34亿美元",
    ],
    [
      "0.2GW",
      figure({ value: 0.2, precision: 0.1, unit: "GW" }),
      "0.2\u00a0GW",
      "",
      "0.2\u00a0吉瓦",
      "",
    ],
    ["75%", figure({ value: 0.75, precision: 0.01, unit: "fraction" }), "75%", "", "75%", ""],
    [
      "1吉瓦 a week",
      figure({ value: 1, precision: 1, unit: "GW/week" }),
      "1\u00a0GW a week",
      "",
      "1\u00a0吉瓦/周",
      "",
    ],
    [
      "80亿至100亿",
      figure({ low: 8e9, high: 10e9, precision: 1e8, unit: "USD" }),
      "8,000,000,000 – 10,000,000,000\u00a0USD",
      "8.0 billion – 10.0 billion\u00a0USD",
      "8,000,000,000 – 10,000,000,000美元",
      "80亿 – 100亿美元",
    ],
  ])("%s", (_, fact, en, enWords, zh, zhWords) => {
    expect([
      amount(fact, "en"),
      amountInWords(fact, "en"),
      amount(fact, "zh"),
      amountInWords(fact, "zh"),
    ]).toEqual([en, enWords, zh, zhWords]);
  });

  test("a number of a cell keeps all its digits", () => {
    expect([plainNumber(14.306666666666667), plainNumber(20e9), plainNumber(-0.2)]).toEqual([
      "14.306666666666667",
      "20,000,000,000",
      "-0.2",
    ]);
  });
});
