import { scopeOption } from "../../../src/core/facts/scopeOf";
import { dataset } from "../../../src/data";
import { call, callOne } from "../call";

test("is what Out=factid of GET gives, whatever shapes the number", () => {
  expect(callOne("FACTID", "OpenAI", "ARR", 2025)).toBe("openai-arr-2025-neteasehao");
  expect(
    callOne("FACTID", "OpenAI", "年化收入", "2025", "2025-11-30", "Mag=B; Out=high; Cards=1"),
  ).toBe(callOne("GET", "OpenAI", "ARR", "2025", "2025-11-30", "Out=factid"));
});

test("companies by periods are a grid; a cell without a figure fails alone", () => {
  expect(call("FACTID", [["OpenAI"], ["Cohere"]], "ARR", [["2024-06", 2025]])).toEqual([
    ["openai-arr-2024-06-byteailab", "openai-arr-2025-neteasehao"],
    [expect.stringMatching(/^#N\/A .*There is: 2024-04/), expect.stringMatching(/^#N\/A/)],
  ]);
});

test("leads to the document, which leads back", () => {
  for (const fact of dataset.facts.slice(0, 12)) {
    const id = callOne("FACTID", fact.entity, fact.metric, null, null, scopeOption(fact));
    expect(dataset.fact(String(id))).toBeDefined();
    expect([id, callOne("SOURCE", id, "factid")]).toEqual([id, id]);
  }
});

test("a median between two claims has none", () => {
  expect(callOne("FACTID", "OpenAI", "ARR", 2023, null, "Status=any; Pick=median")).toMatch(
    /^#N\/A The median lies between two claims/,
  );
});

test("a source as a whole has none", () => {
  expect(callOne("SOURCE", "shunwang-2024-06", "factid")).toMatch(/^#N\/A A source as a whole/);
});
