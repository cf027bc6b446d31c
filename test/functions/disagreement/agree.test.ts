import { scopeOption } from "../../../src/core/facts/scopeOf";
import { dataset } from "../../../src/data";
import { createExplain } from "../../../src/functions/library/explain";
import { type TestArgument, call, callOne } from "../call";

test.each<[string, readonly TestArgument[], boolean]>([
  // 16亿 for December and 20億 for the year: two reports of the end of 2023.
  ["two reports that differ", ["OpenAI", "ARR", 2023], false],
  // About 13 billion was expected, over 20 reported after it.
  ["a result and the plan that it has overtaken", ["OpenAI", "ARR", 2025], true],
  ["the same of any status", ["OpenAI", "ARR", 2025, null, "Status=any"], true],
  ["the end of that year's last month", ["OpenAI", "ARR", "2023-12"], false],
  ["the result alone", ["OpenAI", "ARR", 2025, null, "Status=actual"], true],
  ["the plan, before there was a result", ["OpenAI", "ARR", 2025, "2025-11-30"], true],
  ["one claim", ["OpenAI", "ARR", 2024], true],
  ["the latest, by its Chinese name", ["OpenAI", "年化收入"], true],
  ["the year's end in Chinese", ["OpenAI", "年化收入", "2023年第四季度"], false],
  ["one of several kinds", ["OpenAI", "估值", 2025, null, "范围=员工售股"], true],
])("%s", (_, args, expected) => {
  expect(callOne("AGREE", ...args)).toBe(expected);
});

test("a range gives an answer for each cell, and one that cannot be answered fails alone", () => {
  expect(call("AGREE", [["OpenAI"], ["Cohere"]], "ARR", [[2023, "2024-04"]])).toEqual([
    [false, expect.stringMatching(/^#N\/A .* for 2024-04/)],
    [expect.stringMatching(/^#N\/A .*There is: 2024-04/), true],
  ]);
});

test("it is TRUE exactly where GET's figure is not disputed", () => {
  const explain = createExplain(dataset);
  const request = dataset.facts.map((fact) => ({
    entity: fact.entity,
    metric: fact.metric,
    period: fact.period?.text.replace("/", "..") ?? "",
    options: `${scopeOption(fact)}; Counterparty=${fact.counterparty}`,
  }));
  const seen = request.map(({ entity, metric, period, options }) => {
    const args = [[[entity]], [[metric]], [[period]], null, [[options]]];
    const [evidence] = explain("GET", args).evidence;
    const agrees = callOne("AGREE", entity, metric, period, null, options);
    expect({ entity, metric, period, agrees }).toMatchObject({ agrees: !evidence?.disputed });
    return agrees;
  });
  expect(new Set(seen)).toEqual(new Set([true, false]));
});

test.each<[string, readonly TestArgument[], RegExp]>([
  ["no figure", ["OpenAI", "Valuation", 2022], /^#N\/A No Valuation of OpenAI for 2022/],
  [
    "a figure of several kinds",
    ["OpenAI", "Valuation", 2025],
    /^#N\/A Choose one, Scope=pre-money 260bn .*, Scope=share-sale 500bn/,
  ],
  [
    "parts that are no rivals",
    ["Microsoft", "Investment"],
    /^#N\/A .*Scope=pledge-2023 10bn \(2023-Q1\), Scope=principal 13bn, Scope=early-equity 10bn/,
  ],
  ["several counterparties", ["OpenAI", "contract-value"], /^#N\/A There is one for each/],
  [
    "an option of another function",
    ["OpenAI", "ARR", 2025, null, "Mag=B"],
    /^#VALUE! "Mag" is not/,
  ],
])("%s is refused", (_, args, message) => {
  expect(callOne("AGREE", ...args)).toMatch(message);
});
