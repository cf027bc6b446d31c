import { titleUnit } from "../../../src/core/import/titleUnit";
import { unitPower } from "../../../src/core/import/unitPower";

describe("what a title says of its numbers", () => {
  test.each<[title: string, rest: string, unit: string, power: number, priceYear?: string]>([
    ["Power (MW)", "Power", "MW", 0],
    ["Total capital cost (2025 USD billions)", "Total capital cost", "USD", 9, "2025"],
    ["Revenue ($m)", "Revenue", "USD", 6],
    ["Revenue, $bn", "Revenue", "USD", 9],
    ["Revenue in millions of dollars", "Revenue", "USD", 6],
    ["Umsatz (EUR mn)", "Umsatz", "EUR", 6],
    ["收入（亿美元）", "收入", "USD", 8],
    ["用户（万人）", "用户", "people", 4],
    ["Gross margin (%)", "Gross margin", "fraction", -2],
    ["毛利率（%）", "毛利率", "fraction", -2],
    ["Building area (square feet)", "Building area", "square feet", 0],
    ["Performance (8-bit OP/s)", "Performance", "8-bit OP/s", 0],
    ["Users, millions", "Users", "", 6],
    ["in $ thousands", "", "USD", 3],
    ["单位：亿元", "", "CNY", 8],
    // No units: periods and kinds in brackets, plain words.
    ["Revenue (2025)", "Revenue (2025)", "", 0],
    ["Revenue (FY24)", "Revenue (FY24)", "", 0],
    ["Revenue (net)", "Revenue (net)", "", 0],
    ["H100 equivalents", "H100 equivalents", "", 0],
    ["Buildings operational", "Buildings operational", "", 0],
  ])("%s", (title, rest, unit, power, priceYear = "") => {
    expect(titleUnit(title)).toEqual({ rest, unit, power, priceYear });
  });
});

describe("a unit becomes the metric's", () => {
  test.each([
    ["MW", "GW", { power: -3, unit: "GW" }],
    ["USD", "USD", { power: 0, unit: "USD" }],
    ["EUR", "USD", { power: 0, unit: "EUR" }],
    ["EUR", "USD/year", { power: 0, unit: "EUR/year" }],
    ["MW", "USD", null],
    ["people", "customers", null],
  ])("%s for %s", (unit, wanted, result) => {
    expect(unitPower(unit, wanted)).toEqual(result);
  });
});
