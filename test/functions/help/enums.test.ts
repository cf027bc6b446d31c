import { dataset } from "../../../src/data";
import { enumsOf } from "../../../src/functions/help/enums";
import { metadata } from "../../../src/functions/help/metadata";
import { functions } from "../../../src/functions/library/functions";
import { DEFAULT_SETTINGS } from "../../../src/core/library/workbookSettings";
import { descriptions } from "../../../src/hosts/workbench/descriptions";

const SITE = "https://example.org/aifin";
const english = metadata("en", SITE);
const chinese = metadata("zh", SITE);

/** What Excel offers for an argument, in the order of the list. */
function offered(id: string, parameter: string): readonly string[] {
  const found = english.functions
    .find((one) => one.id === id)
    ?.parameters.find(({ name }) => name === parameter);
  const list = english.enums.find((one) => one.id === found?.customEnumId);
  return list?.values.map(({ stringValue }) => stringValue) ?? [];
}

describe("while an argument is typed, Excel offers", () => {
  test.each([
    ["ARR", "entity", ["OpenAI", "Anthropic"]],
    ["GET", "metric", ["ARR", "Revenue", "Valuation"]],
    ["GET", "period", ["LATEST", "2025", "2024", "2023"]],
    ["GET", "options", ["Mag=Billions", "Status=projection", "Scope=share-sale", "Out=low"]],
    ["SOURCE", "field", ["short", "title", "url"]],
    ["CITE", "style", ["apa", "gbt7714"]],
    ["RUNRATE", "basis", ["month", "quarter", "week"]],
    ["EQUITYSHARE", "deal", ["nvidia-openai", "coreweave-compute"]],
    ["DEALS", "party", ["OpenAI", "Microsoft"]],
  ])("for %s's %s what it takes", (id, parameter, values) => {
    expect(offered(id, parameter)).toEqual(expect.arrayContaining(values));
  });

  test("only companies that have a figure of the metric, and no deal without equity", () => {
    expect(offered("ARR", "entity")).not.toContain("ByteDance");
    expect(offered("EQUITYSHARE", "deal")).not.toContain("oracle-cloud");
  });

  test("nothing for amounts, ranges and cells", () => {
    for (const [id, name] of [
      ["TRANCHE", "amount"],
      ["WATERFALL", "tiers"],
      ["CITE", "reference"],
    ] as const)
      expect(offered(id, name)).toEqual([]);
  });
});

test("every value that is offered is taken", () => {
  const { offers, idFor } = enumsOf(functions, dataset);
  const context = { dataset, settings: DEFAULT_SETTINGS };
  for (const record of functions)
    for (const parameter of record.parameters) {
      const list = offers.get(idFor(record, parameter) ?? "") ?? [];
      for (const { value } of list) {
        const { kind } = parameter;
        const read = () =>
          kind.shape === "each" ? kind.read(value, context) : kind.read([[value]], context);
        expect(read).not.toThrow();
      }
    }
});

test("both languages offer the same values; only names and tooltips differ", () => {
  const values = ({ enums }: typeof english) =>
    enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]);
  expect(values(chinese)).toEqual(values(english));
  const named = chinese.enums.find(({ id }) => id === "GET_ENTITY")?.values;
  expect(named?.find(({ stringValue }) => stringValue === "Microsoft")).toEqual({
    name: "微软",
    stringValue: "Microsoft",
    tooltip: "Microsoft",
  });
});

test("no list has two members of one name, and every list is used", () => {
  const used = new Set(
    english.functions.flatMap(({ parameters }) => parameters.map((one) => one.customEnumId)),
  );
  for (const { enums } of [english, chinese])
    for (const { id, values } of enums) {
      expect(new Set(values.map(({ name }) => name)).size).toBe(values.length);
      expect(used).toContain(id);
    }
});

test("the workbench says in its help of an argument what Excel would offer", () => {
  const arr = descriptions(english).find(({ functionName }) => functionName === "AIFIN.ARR");
  const [entity, period] = arr?.functionParameter ?? [];
  expect(entity?.detail).toMatch(/ \[OpenAI, Anthropic, .+\]$/);
  expect(period?.detail).toContain("[LATEST, ");
  expect(arr?.functionParameter.map(({ example }) => example)).toEqual(['"OpenAI"', "", "", ""]);
});
