import { dataset } from "../../../../src/data";
import { searchSources } from "../../../../src/taskpane/pages/sources/searchSources";

const counts = (query: string) =>
  searchSources(dataset, query).map(({ source, facts }) => [source.id, facts.length]);

describe("The search over sources and figures", () => {
  test("nothing asked finds every source with all its figures, the last published first", () => {
    const all = [...dataset.sources.keys()].map((id) => [id, dataset.factsFrom(id).length]);
    expect(counts("  ")).toHaveLength(all.length);
    expect(counts("  ")).toEqual(expect.arrayContaining(all));
    const days = searchSources(dataset, "").map(({ source }) => source.published);
    expect(days).toEqual([...days].sort().reverse());
  });

  test.each([
    ["a company in any case", "cohere", [["byteailab-2024-06", 1]]],
    ["a company in wide letters", "ＣＯＨＥＲＥ", [["byteailab-2024-06", 1]]],
    ["a company by its Chinese name", "字节跳动 收入", [["zhihu-2023-12", 1]]],
    ["a printed figure", "1.66亿美元", [["shunwang-2024-06", 1]]],
    [
      "a publisher finds its source whole",
      "舜网",
      [["shunwang-2024-06", dataset.factsFrom("shunwang-2024-06").length]],
    ],
    ["words in any order", "arr cohere", [["byteailab-2024-06", 1]]],
    ["words that never meet", "cohere valuation", []],
    ["marks that mean something elsewhere", ".*", []],
  ])("%s: %s", (_, query, expected) => {
    expect(counts(query)).toEqual(expected);
  });
});
