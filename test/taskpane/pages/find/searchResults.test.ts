import { dataset } from "../../../../src/data";
import { resultName } from "../../../../src/taskpane/pages/find/resultName";
import { searchResults } from "../../../../src/taskpane/pages/find/searchResults";

const names = (text: string) => {
  const found = searchResults(dataset, text);
  return "length" in found ? found.map((one) => resultName(one, dataset, "en")) : [];
};

describe("A search", () => {
  test.each([
    ["a name", "OpenAI", "OpenAI"],
    ["a Chinese name", "微软", "Microsoft"],
    ["wide letters", "ＯｐｅｎＡＩ", "OpenAI"],
    ["a misspelling", "Anthropoc", "Anthropic"],
    ["a metric's short name", "ARR", "Annualised run-rate revenue"],
    ["a metric's Chinese name", "估值", "Valuation"],
    ["a company and a metric of its", "openai revenue", "OpenAI · Revenue"],
    ["the metric first", "valuation spacex", "SpaceX · Valuation"],
    ["both in Chinese", "微软 投资额", "Microsoft · Investment"],
    ["two languages without a blank", "OpenAI估值", "OpenAI · Valuation"],
    ["a deal", "amd chips", "OpenAI's purchase of AMD chips"],
  ])("finds first by %s", (_, text, name) => {
    expect(names(text)[0]).toBe(name);
  });

  test("says by which other name it was found, and what was misspelled", () => {
    expect(searchResults(dataset, "BABA Inc")).toHaveProperty("en");
    const [similar] = searchResults(dataset, "Anthropoc") as readonly unknown[]; // Found, as above.
    expect(similar).toMatchObject({ entity: "anthropic", isNear: true });
    const [alias] = searchResults(dataset, "ByteDance Ltd") as readonly unknown[]; // Likewise.
    expect(alias).toMatchObject({ entity: "bytedance" });
  });

  test("of nothing lists everything that has figures, and every deal", () => {
    const found = searchResults(dataset, " ");
    const all = "length" in found ? found : [];
    const withFigures = new Set(dataset.facts.map(({ entity }) => entity));
    expect(new Set(all.flatMap(({ entity }) => entity ?? []))).toEqual(withFigures);
    expect(all.filter(({ deal }) => deal !== null)).toHaveLength(dataset.deals.size);
  });

  test.each([["zzzzzz"], ["!?"], ["x".repeat(32_767)]])("of %.10j tells what to try", (text) => {
    expect(searchResults(dataset, text)).toHaveProperty("zh");
  });
});
