import { dataset } from "../../../src/data";
import { createExplain } from "../../../src/functions/explain";
import { type Argument, call, one } from "../call";

test.each<[string, readonly Argument[], boolean]>([
  // 16亿 for December and 20億 for the year: two reports of the end of 2023.
  ["two reports that differ", ["OpenAI", "ARR", 2023], false],
  ["a result and the plan before it", ["OpenAI", "ARR", 2025], false],
  ["the result alone", ["OpenAI", "ARR", 2025, null, "Status=actual"], true],
  ["the plan, before there was a result", ["OpenAI", "ARR", 2025, "2025-11-30"], true],
  ["one claim", ["OpenAI", "ARR", 2024], true],
  ["the latest, by its Chinese name", ["OpenAI", "年化收入"], false],
])("%s", (_, args, expected) => {
  expect(one("AGREE", ...args)).toBe(expected);
});

test("a range gives an answer for each cell, and one that cannot be answered fails alone", () => {
  expect(call("AGREE", [["OpenAI"], ["Cohere"]], "ARR", [[2023, "2024-04"]])).toEqual([
    [false, expect.stringMatching(/^#N\/A .* for 2024-04/)],
    [expect.stringMatching(/^#N\/A .*There is: 2024-04/), true],
  ]);
});

test("it is TRUE exactly where GET's figure is not disputed", () => {
  const explain = createExplain(dataset);
  const asked = dataset.facts.map(({ entity, metric, period, scope, counterparty }) => ({
    entity,
    metric,
    period: period?.text.replace("/", "..") ?? "",
    options: `Scope=${scope}; Counterparty=${counterparty}`,
  }));
  const seen = asked.map(({ entity, metric, period, options }) => {
    const args = [[[entity]], [[metric]], [[period]], null, [[options]]];
    const [evidence] = explain("GET", args).evidence;
    const agrees = one("AGREE", entity, metric, period, null, options);
    expect({ entity, metric, period, agrees }).toMatchObject({ agrees: !evidence?.disputed });
    return agrees;
  });
  expect(new Set(seen)).toEqual(new Set([true, false]));
});

test.each<[string, readonly Argument[], RegExp]>([
  ["no figure", ["OpenAI", "Valuation", 2024], /^#N\/A No Valuation of OpenAI/],
  ["several counterparties", ["OpenAI", "contract-value"], /^#N\/A There is one for each/],
  [
    "an option of another function",
    ["OpenAI", "ARR", 2025, null, "Mag=B"],
    /^#VALUE! "Mag" is not/,
  ],
])("%s is refused", (_, args, message) => {
  expect(one("AGREE", ...args)).toMatch(message);
});
