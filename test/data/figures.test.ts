import { dataset } from "../../src/data";
import { factById } from "./factById";

/**
 * What a careful reader must not confuse, each held by the figure that tells it. The printed
 * figures come from the five documents, by paragraph.
 */

test.each([
  [
    "run-rate by the company's own count",
    "openai-arr-2025-neteasehao",
    20e9,
    "over",
    "actual",
    "2025",
    "2026-01",
  ],
  [
    "a run-rate that was only expected",
    "openai-arr-2025-vpshk",
    13e9,
    "about",
    "projection",
    "2025",
    "2025-10",
  ],
  [
    "revenue of a year is not its run-rate",
    "openai-revenue-2023-zhihu",
    1.3e9,
    "exact",
    "estimate",
    "2023",
    "2023-12-23",
  ],
  [
    "what 'this year' means in a text posted later",
    "openai-revenue-2025-vpshk",
    13e9,
    "about",
    "target",
    "2025",
    "2025-10",
  ],
  [
    "a goal is not a result",
    "openai-revenue-2028-vpshk",
    100e9,
    "exact",
    "target",
    "2028",
    "2025-10",
  ],
  [
    "'last summer' of an article of June 2024",
    "openai-arr-2023-06-to-2023-08-byteailab",
    1e9,
    "about",
    "actual",
    "2023-06/2023-08",
    "2024-06-17",
  ],
  [
    "'the end of the year' is a month",
    "anthropic-arr-2025-12-vpshk",
    9e9,
    "exact",
    "projection",
    "2025-12",
    "2025-10",
  ],
  [
    "a report older than the article that retells it",
    "openai-valuation-share-sale-2023-11-zhihu",
    86e9,
    "exact",
    "projection",
    "2023-11",
    "2023-11-30",
  ],
])("%s: %s", (_, id, value, qualifier, status, period, known) => {
  const { period: about, known: since, ...rest } = factById(id);
  expect({ ...rest, period: about?.text, known: since.text }).toMatchObject({
    value,
    qualifier,
    status,
    period,
    known,
  });
});

test("the API alone is a part; the shares sold by staff and the price before the money are kinds", () => {
  const narrowed = (id: string) => [factById(id).scope, factById(id).basis];
  expect(narrowed("openai-arr-api-2024-03-shunwang")).toEqual(["api", ""]);
  expect(narrowed("openai-valuation-share-sale-2023-11-zhihu")).toEqual(["", "share-sale"]);
  expect(narrowed("openai-valuation-share-sale-2024-06-byteailab")).toEqual(["", "share-sale"]);
  expect(narrowed("openai-valuation-share-sale-2025-10-vpshk")).toEqual(["", "share-sale"]);
  expect(narrowed("openai-valuation-pre-money-2025-10-vpshk")).toEqual(["", "pre-money"]);
  expect(narrowed("openai-valuation-2023-q1-zhihu")).toEqual(["", ""]);
});

test("nothing is called actual of a year that was not over", () => {
  const early = dataset.facts.filter(
    ({ status, metric, period, known }) =>
      status === "actual" &&
      dataset.metrics.get(metric)?.periodType === "duration" &&
      period !== null &&
      period.grain === "year" &&
      known.end < period.end,
  );
  expect(early.map(({ id }) => id)).toEqual([]);
});

test.each<[string, readonly string[]]>([
  // No month is printed for the half year since December.
  ["inferred", ["openai-arr-2024-06-byteailab", "openai-arr-2023-06-to-2023-08-byteailab"]],
  // Posted in 2026: that this year is 2025 in it is our finding.
  [
    "inferred",
    ["openai-burn-2025-vpshk", "openai-compute-spend-2026-vpshk", "openai-cash-2024-12-vpshk"],
  ],
  // Months printed without a year.
  ["inferred", ["openai-arr-api-2024-03-shunwang", "cohere-arr-2024-04-byteailab"]],
  ["printed", ["openai-arr-2023-12-byteailab", "openai-arr-2025-neteasehao"]],
  // 今年 and 去年 beside a printed day.
  ["printed", ["openai-revenue-2023-zhihu", "openai-revenue-2022-zhihu"]],
  ["printed", ["openai-revenue-2028-vpshk", "kruze-adoption-several-models-2024-04-byteailab"]],
])("the time is %s: %j", (basis, ids) => {
  expect(ids.map((id) => factById(id).periodBasis)).toEqual(ids.map(() => basis));
});

test("of a text posted later than it was written, only a year in full is printed", () => {
  const printed = dataset
    .factsFrom("vpshk-2026-01")
    .filter(({ period, periodBasis }) => period !== null && periodBasis === "printed");
  expect(printed.map(({ id }) => id)).toEqual(["openai-revenue-2028-vpshk"]);
});

test("the product of another company with the same number stays that company's", () => {
  expect(factById("azure-openai-service-arr-2024-06-shunwang").entity).toBe("azure-openai-service");
  expect(dataset.entities.get("azure-openai-service")?.parent).toBe("azure");
});

test.each([
  ["34亿美元", 1e8],
  ["8.5亿美元", 1e7],
  ["2200万美元", 1e4],
  ["0.2GW", 0.1],
  ["75%", 0.01],
  ["1.66亿美元", 1e6],
])("%s is known to the last %d", (printed, precision) => {
  const found = dataset.facts.filter((fact) => fact.printed === printed);
  expect(found.map((fact) => fact.precision)).toEqual([precision]);
});

test("the size of a round is not its price: 41 billion are raised at 260 before the money", () => {
  expect(factById("openai-funding-2025-10-vpshk")).toMatchObject({
    metric: "funding",
    value: 41e9,
  });
  expect(factById("openai-valuation-pre-money-2025-10-vpshk")).toMatchObject({
    metric: "valuation",
    value: 260e9,
  });
});

test("weekly users are not monthly users", () => {
  const users = dataset.facts.filter(({ entity }) => entity === "chatgpt");
  const values = (metric: string) =>
    users.filter((one) => one.metric === metric).map(({ value }) => value);
  expect(values("weekly-users").sort()).toEqual([1e8, 8e8]);
  expect(values("monthly-users").sort()).toEqual([1e8, 2e8, 2e8]);
});

test("a tripling that is literally three doublings is a range from 3 to 8", () => {
  expect(factById("openai-growth-multiple-revenue-2024-to-2025-vpshk")).toMatchObject({
    printed: "翻三番",
    value: null,
    low: 3,
    high: 8,
    qualifier: "range",
  });
});

test("a trillion is a trillion, and a bare magnitude is a range", () => {
  expect(factById("openai-contract-value-all-suppliers-vpshk")).toMatchObject({
    printed: "万亿美元",
    value: 1e12,
  });
  expect(factById("anthropic-contract-value-google-vpshk")).toMatchObject({
    low: 1e10,
    high: 1e11,
    value: null,
  });
});

test("pasted fragments, counters and a sentence that breaks off give no facts", () => {
  const paragraphs = (source: string) =>
    dataset.factsFrom(source).map(({ locator }) => Number(locator));
  // From its paragraph 41 the text is boilerplate and other news; 27 breaks off.
  expect(paragraphs("shunwang-2024-06").filter((one) => one > 40 || one === 27)).toEqual([]);
  // Followers, views, votes and authors.
  const counters = [11, 13, 19, 38, 43, 58, 63, 74];
  expect(paragraphs("zhihu-2023-12").filter((one) => counters.includes(one))).toEqual([]);
});
