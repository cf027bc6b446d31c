import { readFileSync } from "node:fs";
import path from "node:path";
import { dataset } from "../../../src/data";
import { type TestArgument, call, callOne } from "../call";

const CSV = path.resolve(__dirname, "../../../src/data/tables/facts.csv");

test("has exactly the columns of facts.csv", () => {
  const [header = ""] = readFileSync(CSV, "utf8").split(/\r?\n/);
  const [titles, ...rows] = call("FACTS");
  expect(titles).toEqual(header.split(","));
  expect(titles).toHaveLength(23);
  expect(rows.every((row) => row.length === 23)).toBe(true);
});

test("without arguments it is the whole table, every fact once, in its order", () => {
  const ids = call("FACTS", null, null, null, null, "Headers=0").map(([id]) => id);
  expect(ids).toEqual(dataset.facts.map(({ id }) => id));
  expect(new Set(ids).size).toBe(dataset.facts.length);
});

test("a row is the fact as the table has it, amounts in the scale asked for", () => {
  const [row] = call("FACTS", "G42", null, null, null, "Headers=0");
  expect(row?.[0]).toMatch(/^#N\/A No figure of G42 .* other side of: OpenAI/);
  expect(
    call("FACTS", "OpenAI", "Funding", 2023, null, "Headers=0; Mag=Billions; Counterparty=G42"),
  ).toEqual([
    [
      "openai-funding-chips-2023-12-zhihu",
      "openai",
      "g42",
      "funding",
      "chips",
      null,
      "g42-chips",
      "2023-12",
      "inferred",
      null,
      8,
      10,
      "USD Billions",
      0.1,
      "range",
      "actual",
      45283,
      "printed",
      "unnamed insiders (Zhihu)",
      "zhihu-2023-12",
      22,
      "80 亿至 100 亿美元",
      dataset.fact("openai-funding-chips-2023-12-zhihu")?.note,
    ],
  ]);
});

test("speaks Chinese when asked to, and turns round", () => {
  const columns = call("FACTS", "OpenAI", "ARR", "2025", null, "Lang=zh; Dir=H; Mag=亿");
  expect(columns.slice(0, 2)).toEqual([
    ["编号", "openai-arr-2025-neteasehao", "openai-arr-2025-vpshk"],
    ["主体", "openai", "openai"],
  ]);
  expect(columns.slice(5, 6)).toEqual([["口径", null, null]]);
  expect(columns.slice(7, 10)).toEqual([
    ["期间", "2025", "2025"],
    ["期间依据", "printed", "inferred"],
    ["数值", 200, 130],
  ]);
  expect(columns.slice(12, 16)).toEqual([
    ["计量单位", "亿美元", "亿美元"],
    ["精度", 1, 1],
    ["限定", "超过", "约"],
    ["状态", "实际", "预测"],
  ]);
});

test("the kind stands in a column of its own, and Scope= asks for it", () => {
  const kinds = (options: string) =>
    call("FACTS", "OpenAI", "Valuation", 2025, null, `Headers=0; Mag=亿; ${options}`).map((row) => [
      row[4],
      row[5],
      row[9],
    ]);
  expect(kinds("")).toEqual([
    [null, "pre-money", 2600],
    [null, "share-sale", 5000],
  ]);
  expect(kinds("Scope=share-sale")).toEqual([[null, "share-sale", 5000]]);
  expect(kinds("范围=投前")).toEqual([[null, "pre-money", 2600]]);
});

test("a standing term has no basis of its period", () => {
  const rows = call("FACTS", "SoftBank", "Investment", null, null, "Headers=0");
  expect(rows.length).toBeGreaterThan(2);
  for (const row of rows) expect([row[7], row[8]]).toEqual([null, null]);
});

test("filters by scope, status, source and day, and orders by the end of the period", () => {
  const ids = (options: string, asOf: string | null = null) =>
    call("FACTS", "OpenAI", "ARR", null, asOf, `Headers=0; ${options}`).map(([id]) => id);
  expect(ids("Scope=api")).toEqual(["openai-arr-api-2024-03-shunwang"]);
  expect(ids("Status=projection")).toEqual(["openai-arr-2025-vpshk"]);
  expect(ids("Pick=source:shunwang-2024-06")).toEqual(["openai-arr-api-2024-03-shunwang"]);
  expect(ids("Scope=whole; Sort=desc", "2024-12-31")).toEqual([
    "openai-arr-2024-06-byteailab",
    "openai-arr-2023-12-byteailab",
    "openai-arr-2023-06-to-2023-08-byteailab",
  ]);
  expect(ids("Scope=整体; Sort=asc", "2024-12-31")).toEqual([
    "openai-arr-2023-06-to-2023-08-byteailab",
    "openai-arr-2023-12-byteailab",
    "openai-arr-2024-06-byteailab",
  ]);
});

test("facts without a period come last in either order", () => {
  for (const sort of ["asc", "desc"]) {
    const periods = call("FACTS", "OpenAI", null, null, null, `Headers=0; Sort=${sort}`).map(
      (row) => row[7],
    );
    const dated = periods.filter((text) => text !== null);
    expect(dated.length).toBeGreaterThan(0);
    expect(periods.slice(0, dated.length)).toEqual(dated);
    expect(periods.length).toBeGreaterThan(dated.length);
  }
});

test.each<[string, readonly TestArgument[], RegExp]>([
  ["nothing in that time", ["OpenAI", "ARR", 2019], /^#N\/A .* There is: 2023/],
  ["LATEST as a stretch of time", [null, null, "LATEST"], /^#VALUE! LATEST is no stretch of time/],
  [
    "a choice among claims",
    [null, null, null, null, "Pick=high"],
    /^#VALUE! Pick is "high": here it only filters/,
  ],
  [
    "a source that is none",
    [null, null, null, null, "Pick=source:x"],
    /^#VALUE! "x" is not a source/,
  ],
])("%s is refused", (_, args, message) => {
  expect(callOne("FACTS", ...args)).toMatch(message);
});
