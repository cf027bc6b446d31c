import { dataset } from "../../../src/data";
import { call, callOne } from "../call";

test.each([
  ["ARR", "unit", "USD"],
  ["年化收入", "name", "Annualised run-rate revenue"],
  ["revenue", "name_zh", "收入"],
  ["revenue", "period_type", "duration"],
  ["revenue", "kind", "metric"],
  ["Azure", "kind", "segment"],
  ["Azure", "parent", "Microsoft"],
  ["微软", "ticker", "MSFT"],
  ["微软", "id", "microsoft"],
  ["微软", "note", "Fiscal year from July to June."],
  ["微软", null, "Company (MSFT). Fiscal year from July to June."],
  ["cohere", "aliases", "Cohere Inc.; Cohere AI"],
  ["up to", "id", "up_to"],
  ["实际", "kind", "status"],
  ["term", "kind", "status, period type"],
  ["disputed", null, expect.stringMatching(/^Another claim about the same reported figure/)],
  ["superseded", "kind", "card"],
  ["derived", null, "Computed from other figures."],
  ["As of", null, expect.stringMatching(/^Only what was public by this day counts/)],
  ["vintage", null, expect.stringMatching(/earlier day/)],
  ["tranche", null, expect.stringMatching(/between two amounts/)],
  ["waterfall", null, expect.stringMatching(/tier by tier/)],
  ["cap", null, "The most that a party gets."],
  ["pre-money", null, expect.stringMatching(/new money/)],
  ["投后", null, "Pre-money and the round."],
  ["run-rate", null, dataset.metrics.get("arr")?.definition],
  ["about", null, expect.stringMatching(/within 5%/)],
  ["term", null, expect.stringMatching(/^As a status: .* As a period type: /)],
])("%s, %s", (term, field, expected) => expect(callOne("DEFINE", term, field)).toEqual(expected));

test.each([
  ["revenue", "period_type", "期间"],
  ["revenue", null, dataset.metrics.get("revenue")?.definitionZh],
  ["Azure", "parent", "微软"],
  ["Azure", "kind", "业务板块"],
  ["Nvidia", null, "公司（NVDA）。"],
  ["term", "kind", "状态、期间类型"],
  ["有爭議", null, "同一已报道数字另有不一致的说法：CLAIMS 列出。"],
])("%s, %s, in Chinese", (term, field, expected) =>
  expect(callOne("DEFINE", term, field, "Lang=zh")).toEqual(expected),
);

test("a column of terms by a row of fields is a grid", () => {
  expect(call("DEFINE", [["ARR"], ["算力"]], [["unit", "name_zh"]])).toEqual([
    ["USD", "年化收入"],
    ["GW", "算力"],
  ]);
});

test("every metric and entity, by every one of its names, has a definition", () => {
  for (const { name, nameZh, aliases } of [
    ...dataset.metrics.values(),
    ...dataset.entities.values(),
  ])
    for (const term of [name, nameZh, ...aliases])
      expect([term, callOne("DEFINE", term)]).toEqual([
        term,
        expect.stringMatching(/^[A-Z'].*\.\)?$/s),
      ]);
});

test.each<[unknown, string | null, string | null, RegExp]>([
  [
    "OpenAI",
    "unit",
    null,
    /^#N\/A OpenAI has no unit\. It has: definition, name, name_zh, kind, aliases, note, id/,
  ],
  ["ARR", "ticker", null, /^#N\/A .* has no ticker\. It has: definition, name, name_zh, unit/],
  ["about", "note", null, /^#N\/A about has no note\. It has: definition, name, name_zh, kind/],
  ["OpenAI", null, "Lang=zh", /^#N\/A What is noted on OpenAI exists in English only/],
  ["EBITDA", null, null, /^#N\/A "EBITDA" is not in the data\. Nearest: Gross margin/],
  ["Colour", null, null, /^#VALUE! "Colour" is neither a metric, [^?]*$/],
  ["Revenu", null, null, /^#VALUE! .* Did you mean: Revenue,/],
  ["ARR", "colour", null, /^#VALUE! field is "colour": expected one of definition, name/],
  ["ARR", null, "As=entity", /^#N\/A "ARR" is no such thing, but there is: As=metric/],
  [2025, null, null, /^#VALUE! Expected a metric, .* found 2025/],
  [null, null, null, /^#VALUE! Expected a metric, .* found a blank cell/],
  [{ type: "Error", basicValue: "#DIV/0!" }, null, null, /^#DIV\/0! /],
])("%j, %s, %s is refused", (term, field, options, message) => {
  // Whatever stands in a cell.
  expect(callOne("DEFINE", term as never, field, options)).toMatch(message);
});
