import type { CitedValue } from "../../../src/core/library/functionsLibrary";
import type { CitationStyleName } from "../../../src/core/cite/citationStyle";
import { CITATION_STYLES } from "../../../src/core/cite/citationStyles";
import { dataset } from "../../../src/data";
import { createExplain } from "../../../src/functions/library/explain";
import { type TestArgument, call, callOne } from "../call";

/** A cell whose card names facts, as Excel hands it over. */
function carded(factId: string): CitedValue {
  return { type: "Double", basicValue: 7, properties: { FactId: { basicValue: factId } } };
}

const IN_2025 = "openai-arr-2025-neteasehao";
const IN_2024 = "openai-arr-2024-neteasehao";
const API = "openai-arr-api-2024-03-shunwang";

describe("CITE", () => {
  test.each<[string, Parameters<typeof callOne>[1], string]>([
    ["a cell by its card", carded(IN_2025), "NetEase Hao, Jan 2026, ¶23"],
    ["a fact by its id", IN_2025, "NetEase Hao, Jan 2026, ¶23"],
    ["a document by its id", "neteasehao-2026-01", "NetEase Hao, Jan 2026"],
    [
      "two figures of one document at once",
      carded(`${IN_2025} ${IN_2024}`),
      "NetEase Hao, Jan 2026, ¶22, ¶23",
    ],
    [
      "figures of two documents",
      `${IN_2025} ${API}`,
      "NetEase Hao, Jan 2026, ¶23; Shunwang, 28 Jun 2024, ¶7",
    ],
  ])("cites %s", (_, reference, expected) => {
    expect(callOne("CITE", reference, "short")).toBe(expected);
  });

  test("cites a range cell by cell, a cell that cannot be cited failing in its place", () => {
    expect(call("CITE", [[carded(IN_2025)], [API], [20e9]], "short", "zh")).toEqual([
      ["網易號，2026年1月，第23段"],
      ["舜网，2024年6月28日，第7段"],
      [expect.stringMatching(/^#VALUE! .*20000000000/)],
    ]);
  });

  test.each([
    ["GB/T 7714", "房家瑶. OpenAI AI模型"],
    ["国标", "房家瑶. OpenAI AI模型"],
    ["Footnote", "房家瑶, “OpenAI"],
    ["哈佛", "房家瑶 (2024) ‘OpenAI"],
    [null, "房家瑶. (2024, June 28). OpenAI"],
  ])("understands the style %s", (style, beginning) => {
    expect(String(callOne("CITE", API, style)).slice(0, beginning.length)).toBe(beginning);
  });

  test.each<[string, TestArgument[], RegExp]>([
    ["a style that there is not", [API, "ieee"], /^#VALUE! style is "ieee": expected one of apa,/],
    ["a language that there is not", [API, "apa", "fr"], /^#VALUE! lang is "fr"/],
    ["a blank cell", [null], /^#VALUE! .*found nothing/],
    ["an id of nothing", ["nobody"], /^#VALUE! "nobody" is neither/],
    ["an error", [{ type: "Error", basicValue: "#N/A" }], /^#N\/A /],
  ])("refuses %s", (_, args, message) => {
    expect(callOne("CITE", ...args)).toMatch(message);
  });

  test("rests on the figures that it cites", () => {
    const { evidence } = createExplain(dataset)("CITE", [[[`${IN_2025} ${API}`]]]);
    expect(evidence.map(({ fact }) => fact.id)).toEqual([IN_2025, API]);
  });
});

describe("BIBLIOGRAPHY", () => {
  test("without a range lists every document", () => {
    expect(call("BIBLIOGRAPHY").length).toBe(dataset.sources.size);
    expect(
      call(
        "BIBLIOGRAPHY",
        [
          [null, ""],
          [" ", null],
        ],
        "short",
      ),
    ).toEqual(call("BIBLIOGRAPHY", null, "short"));
  });

  test("of a range lists its documents once each, blank cells skipped, and rests on their figures", () => {
    const range = [
      [carded(IN_2025), null],
      [API, ""],
      [IN_2024, " "],
    ];
    expect(call("BIBLIOGRAPHY", range, "short")).toEqual([
      ["NetEase Hao, Jan 2026"],
      ["Shunwang, 28 Jun 2024"],
    ]);
    const { cells } = createExplain(dataset)("BIBLIOGRAPHY", [range, [["short"]]]);
    expect(cells.map(([cell]) => cell?.factIds)).toEqual([[IN_2025, IN_2024], [API]]);
  });

  test("is numbered in the order of first use after the Chinese standard", () => {
    const rows = call("BIBLIOGRAPHY", [[API], [IN_2025], [API]], "gbt7714");
    expect(rows.map(([text]) => String(text).slice(0, 7))).toEqual(["[1] 房家瑶", "[2] [無標"]);
  });

  test.each([
    ["a number in a column", [[API], [12]], /^#VALUE! .*plain value 12.* row 2\.$/],
    ["a number in a row", [[API, 12]], /^#VALUE! .*plain value 12.* column 2\.$/],
    [
      "an error in a block",
      [
        [API, null],
        [null, { type: "Error", basicValue: "#DIV/0!" }],
      ],
      /^#DIV\/0! .* row 2, column 2\.$/,
    ],
    ["a number alone", [[12]], /^#VALUE! .*plain value 12/],
  ])("refuses %s, with its place", (_, range, message) => {
    expect(callOne("BIBLIOGRAPHY", range)).toMatch(message);
  });
});

test("no citation begins like a formula or carries a tag, in any style and language", () => {
  for (const style of Object.keys(CITATION_STYLES) as CitationStyleName[])
    // The record's own keys.
    for (const lang of ["en", "zh"])
      for (const [text] of [
        ...call("BIBLIOGRAPHY", null, style, lang),
        ...call("CITE", [[IN_2025], [API]], style, lang),
      ])
        expect(text).toMatch(/^[^=+\-@\s<>&][^<>]*$/);
});
