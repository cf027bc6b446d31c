import { DEFAULT_SETTINGS } from "../../../src/core/library/workbookSettings";
import { dataset } from "../../../src/data";
import { entities, givenEntities } from "../../../src/functions/kinds/entity";
import type { InputMatrix } from "../../../src/functions/call/input";
import { givenMetrics, metrics } from "../../../src/functions/kinds/metric";
import { givenPeriods, periods } from "../../../src/functions/kinds/period";

const CONTEXT = { dataset, settings: DEFAULT_SETTINGS };

const ids = (found: readonly { readonly id: string }[] | null) => found?.map(({ id }) => id);

describe("a range read at once", () => {
  test.each<[string, InputMatrix, readonly string[]]>([
    ["a column", [["OpenAI"], ["anthropic"]], ["openai", "anthropic"]],
    ["a row with blanks", [["微软", null, " ", "", undefined, "NVDA"]], ["microsoft", "nvidia"]],
    [
      "a block, row by row",
      [
        ["OpenAI", "Cohere"],
        ["Oracle", null],
      ],
      ["openai", "cohere", "oracle"],
    ],
    ["a name twice", [["OpenAI"], ["Open AI"]], ["openai", "openai"]],
    ["a cell of a data type", [[{ type: "String", basicValue: "AMD" }]], ["amd"]],
  ])("%s of companies", (_, cells, expected) => {
    expect(ids(entities.read(cells, CONTEXT))).toEqual(expected);
    expect(ids(givenEntities.read(cells, CONTEXT))).toEqual(expected);
  });

  test("metrics and periods alike", () => {
    expect(ids(metrics.read([["ARR", null, "收入"]], CONTEXT))).toEqual(["arr", "revenue"]);
    const [year, none, day] = periods.read([[2025, "", "LATEST", 46022]], CONTEXT) ?? [];
    expect([year, none, day]).toEqual([
      expect.objectContaining({ text: "2025" }),
      "latest",
      expect.objectContaining({ text: "2025-12-31" }),
    ]);
  });

  test("all blank means all, where one need not be given", () => {
    const blank: InputMatrix = [[null], [" "], [undefined]];
    expect(entities.read(blank, CONTEXT)).toBeNull();
    expect(metrics.read(blank, CONTEXT)).toBeNull();
    expect(periods.read(blank, CONTEXT)).toBeNull();
  });
});

describe("refusals", () => {
  test.each<[string, () => unknown, RegExp]>([
    ["no company", () => givenEntities.read([[null, ""]], CONTEXT), /at least one company/],
    ["no metric", () => givenMetrics.read([[null]], CONTEXT), /at least one metric/],
    ["no period", () => givenPeriods.read([[" "]], CONTEXT), /at least one period/],
    ["a near miss", () => entities.read([["OpenAI"], ["Antropicc"]], CONTEXT), /Did you mean/],
    ["a number for a name", () => entities.read([[7]], CONTEXT), /found 7/],
    ["a date as text", () => periods.read([["3/4/2025"]], CONTEXT), /date as text/],
    [
      "an error among the cells",
      () => metrics.read([["ARR", { type: "Error", basicValue: "#N/A" }]], CONTEXT),
      /holds the error #N\/A/,
    ],
  ])("%s", (_, read, words) => {
    expect(read).toThrow(words);
  });
});
