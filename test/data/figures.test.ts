import { agree } from "../../src/core/query/claims";
import type { Fact } from "../../src/core/facts/fact";
import { isComparable } from "../../src/core/period/period";
import { claimsOf } from "../../src/core/query/query";
import { dataset } from "../../src/data";
import { checks } from "../../src/data/arithmetic";

/**
 * What a careful reader must not confuse, each held by the figure that tells it. The printed
 * figures come from the five documents, by paragraph.
 */

function fact(id: string) {
  const found = dataset.fact(id);
  if (!found) throw new Error(`there is no fact ${id}`);
  return found;
}

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
  const { period: about, known: since, ...rest } = fact(id);
  expect({ ...rest, period: about?.text, known: since.text }).toMatchObject({
    value,
    qualifier,
    status,
    period,
    known,
  });
});

test("the API alone is a part; the shares sold by staff and the price before the money are kinds", () => {
  const narrowed = (id: string) => [fact(id).scope, fact(id).basis];
  expect(narrowed("openai-arr-api-2024-03-shunwang")).toEqual(["api", ""]);
  expect(narrowed("openai-valuation-share-sale-2023-11-zhihu")).toEqual(["", "share-sale"]);
  expect(narrowed("openai-valuation-share-sale-2024-06-byteailab")).toEqual(["", "share-sale"]);
  expect(narrowed("openai-valuation-share-sale-2025-10-vpshk")).toEqual(["", "share-sale"]);
  expect(narrowed("openai-valuation-pre-money-2025-10-vpshk")).toEqual(["", "pre-money"]);
  expect(narrowed("openai-valuation-2023-q1-zhihu")).toEqual(["", ""]);
});

test("Microsoft's three amounts are told apart", () => {
  const amounts = dataset
    .factsOf("microsoft", "investment")
    .map(({ scope, value }) => [scope, value]);
  expect(amounts).toEqual([
    ["principal", 13e9],
    ["early-equity", 10e9],
    ["pledge-2023", 10e9],
  ]);
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
  expect(ids.map((id) => fact(id).periodBasis)).toEqual(ids.map(() => basis));
});

test("of a text posted later than it was written, only a year in full is printed", () => {
  const printed = dataset
    .factsFrom("vpshk-2026-01")
    .filter(({ period, periodBasis }) => period !== null && periodBasis === "printed");
  expect(printed.map(({ id }) => id)).toEqual(["openai-revenue-2028-vpshk"]);
});

test("the product of another company with the same number stays that company's", () => {
  expect(fact("azure-openai-service-arr-2024-06-shunwang").entity).toBe("azure-openai-service");
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

test("arithmetic that the texts allow comes out", () => {
  const value = (id: string) => fact(id).value ?? NaN;
  // 001, paragraph 20: compute grew 9.5 times, run-rate tenfold. 000, paragraph 5: the valuation is
  // about 25 times the run-rate.
  expect(
    value("openai-compute-2025-neteasehao") / value("openai-compute-2023-neteasehao"),
  ).toBeCloseTo(9.5, 10);
  expect(value("openai-arr-2025-neteasehao") / value("openai-arr-2023-neteasehao")).toBe(10);
  expect(
    Math.round(
      value("openai-valuation-share-sale-2024-06-byteailab") /
        value("openai-arr-2024-06-byteailab"),
    ),
  ).toBe(25);
  // 002, paragraph 12: two billion a year are 166 million a month, cut off.
  const month = value("azure-openai-service-arr-2025-06-shunwang") / 12;
  expect(Math.floor(month / 1e6) * 1e6).toBe(
    value("azure-openai-service-revenue-2025-06-shunwang"),
  );
});

test("who pays whom in the two-way fifth", () => {
  const paid = dataset
    .factsIn("microsoft-revenue-share")
    .filter(({ source }) => source === "shunwang-2024-06")
    .map(({ entity, counterparty, scope, value }) => [entity, counterparty, scope, value]);
  expect(paid).toEqual([
    ["microsoft", "openai", "azure-openai-service", 0.2],
    ["openai", "microsoft", "api", 0.2],
  ]);
});

test("22.5 billion stand inside the 30, and fall by ten billion to 12.5, not by 12.5", () => {
  const scopes = Object.fromEntries(
    dataset
      .factsIn("softbank-investment")
      .map(({ scope, value, status }) => [scope, [value, status]]),
  );
  expect(scopes).toEqual({
    "": [30e9, "term"],
    "second-stage": [22.5e9, "condition"],
    "second-stage-without-restructuring": [12.5e9, "condition"],
    reduction: [10e9, "condition"],
  });
});

test("the options are on AMD's shares and OpenAI's to exercise; Nvidia's and AMD's figures are maxima", () => {
  expect(fact("openai-warrant-share-vpshk")).toMatchObject({
    entity: "openai",
    counterparty: "amd",
    value: 0.1,
    qualifier: "up_to",
  });
  expect(fact("nvidia-investment-vpshk")).toMatchObject({
    entity: "nvidia",
    value: 100e9,
    qualifier: "up_to",
  });
  expect(fact("openai-contract-value-nvidia-vpshk")).toMatchObject({
    value: 350e9,
    qualifier: "up_to",
  });
});

test("CoreWeave's contract was expanded to 22 billion, not by them", () => {
  expect(fact("openai-contract-value-coreweave-expanded-vpshk")).toMatchObject({
    scope: "",
    basis: "expanded",
    value: 22e9,
  });
  expect(fact("openai-contract-value-coreweave-vpshk")).toMatchObject({
    basis: "first",
    value: 11.9e9,
  });
});

test("the size of a round is not its price: 41 billion are raised at 260 before the money", () => {
  expect(fact("openai-funding-2025-10-vpshk")).toMatchObject({ metric: "funding", value: 41e9 });
  expect(fact("openai-valuation-pre-money-2025-10-vpshk")).toMatchObject({
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
  expect(fact("openai-growth-multiple-revenue-2024-to-2025-vpshk")).toMatchObject({
    printed: "翻三番",
    value: null,
    low: 3,
    high: 8,
    qualifier: "range",
  });
});

test("a trillion is a trillion, and a bare magnitude is a range", () => {
  expect(fact("openai-contract-value-all-suppliers-vpshk")).toMatchObject({
    printed: "万亿美元",
    value: 1e12,
  });
  expect(fact("anthropic-contract-value-google-vpshk")).toMatchObject({
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

test("the real disagreements, and no false ones", () => {
  const disputed = dataset.facts.flatMap((one) => {
    const like = dataset.facts.filter(
      (other) =>
        other.entity === one.entity &&
        other.metric === one.metric &&
        other.scope === one.scope &&
        other.basis === one.basis &&
        other.counterparty === one.counterparty &&
        (other.period && one.period
          ? isComparable(
              dataset.metrics.get(one.metric)?.periodType ?? "term",
              other.period,
              one.period,
            )
          : other.period === one.period),
    );
    const standing = like.filter((other) => !like.some((later) => overtakes(later, other)));
    return standing.includes(one) && standing.some((other) => !agree(one, other))
      ? [`${one.entity} ${one.metric} ${one.period?.end ?? "term"}`]
      : [];
  });
  expect([...new Set(disputed)]).toEqual(["openai arr 2023-12-31"]);
});

test("the plan that a report has overtaken, and no other", () => {
  const overtaken = dataset.facts.filter((one) =>
    claimsOf(dataset, one).some((later) => overtakes(later, one)),
  );
  expect(overtaken.map(({ id }) => id)).toEqual(["openai-arr-2025-vpshk"]);
});

/** Whether a report came after a plan about the same thing, or a plan of the same origin did. */
function overtakes(later: Fact, plan: Fact): boolean {
  const plans = ["projection", "target"];
  if (!plans.includes(plan.status) || later.known.end <= plan.known.end) return false;
  return plans.includes(later.status)
    ? later.origin === plan.origin
    : ["actual", "estimate"].includes(later.status);
}

test("the arithmetic of the documents holds within their rounding", () => {
  expect(checks(dataset).filter(({ isKept }) => !isKept)).toEqual([]);
  expect(checks(dataset).length).toBeGreaterThan(10);
});

test("what no document prints has no row: the cap of the profit share", () => {
  const terms = dataset
    .factsIn("microsoft-profit-share")
    .map(({ metric, scope }) => `${metric} ${scope}`.trim());
  expect(terms.sort()).toEqual([
    "profit-share-rate after-recovery",
    "profit-share-rate until-recovery",
    "recovery-amount",
  ]);
});
