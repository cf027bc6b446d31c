import { dataset } from "../../../src/data";
import { entities, givenEntities } from "../../../src/functions/kinds/entities";
import type { InputMatrix } from "../../../src/functions/kinds/input";
import { givenMetrics, metrics } from "../../../src/functions/kinds/metrics";
import { givenPeriods, periods } from "../../../src/functions/kinds/periods";

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
    expect(ids(entities.read(cells, dataset))).toEqual(expected);
    expect(ids(givenEntities.read(cells, dataset))).toEqual(expected);
  });

  test("metrics and periods alike", () => {
    expect(ids(metrics.read([["ARR", null, "收入"]], dataset))).toEqual(["arr", "revenue"]);
    const [year, none, day] = periods.read([[2025, "", "LATEST", 46022]], dataset) ?? [];
    expect([year, none, day]).toEqual([
      expect.objectContaining({ text: "2025" }),
      "latest",
      expect.objectContaining({ text: "2025-12-31" }),
    ]);
  });

  test("all blank means all, where one need not be given", () => {
    const blank: InputMatrix = [[null], [" "], [undefined]];
    expect(entities.read(blank, dataset)).toBeNull();
    expect(metrics.read(blank, dataset)).toBeNull();
    expect(periods.read(blank, dataset)).toBeNull();
  });
});

describe("refusals", () => {
  test.each<[string, () => unknown, RegExp]>([
    ["no company", () => givenEntities.read([[null, ""]], dataset), /at least one company/],
    ["no metric", () => givenMetrics.read([[null]], dataset), /at least one metric/],
    ["no period", () => givenPeriods.read([[" "]], dataset), /at least one period/],
    ["a near miss", () => entities.read([["OpenAI"], ["Antropicc"]], dataset), /Did you mean/],
    ["a number for a name", () => entities.read([[7]], dataset), /found 7/],
    ["a date as text", () => periods.read([["3/4/2025"]], dataset), /date as text/],
    [
      "an error among the cells",
      () => metrics.read([["ARR", { type: "Error", basicValue: "#N/A" }]], dataset),
      /holds the error #N\/A/,
    ],
  ])("%s", (_, read, words) => {
    expect(read).toThrow(words);
  });
});
