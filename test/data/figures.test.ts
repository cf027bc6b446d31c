import { dataset } from "../../src/data";

/**
 * What a careful reader must not confuse, each held by the figure that tells it. The printed figures come from the five
 * documents, by paragraph.
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
    "actual",
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

test("the API alone, the shares sold by staff and the price before the money carry their scope", () => {
  expect(fact("openai-arr-api-2024-03-shunwang").scope).toBe("api");
  expect(fact("openai-valuation-share-sale-2025-10-vpshk").scope).toBe("share-sale");
  expect(fact("openai-valuation-pre-money-2025-10-vpshk").scope).toBe("pre-money");
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
  // 001, paragraph 20: compute grew 9.5 times, run-rate tenfold. 000, paragraph 5: the valuation is about 25 times the run-rate.
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
