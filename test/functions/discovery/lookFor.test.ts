import { call, callOne } from "../call";

test("a table, the best first, with what was matched and how", () => {
  const [titles, first] = call("LOOKFOR", "輝達");
  expect(titles).toEqual(["Kind", "Id", "Name", "Name in Chinese", "Matched", "How"]);
  expect(first).toEqual(["entity", "nvidia", "Nvidia", "英伟达", "辉达", "exact"]);
});

test("a metric by name brings the scopes that its other words name", () => {
  expect(call("LOOKFOR", "enterprise revenue share", "Headers=0").map(([, id]) => id)).toEqual([
    "revenue-mix",
    "enterprise",
  ]);
});

test("a number is looked for by its digits: a ticker", () => {
  expect(call("LOOKFOR", 9984, "Headers=0; Most=1")).toEqual([
    ["entity", "softbank", "SoftBank", "软银", "9984", "exact"],
  ]);
});

test("at most twenty rows, or as many as are wanted", () => {
  expect(call("LOOKFOR", "OpenAI", "Headers=0")).toHaveLength(20);
  expect(call("LOOKFOR", "OpenAI", "Headers=0; Most=3")).toHaveLength(3);
  expect(call("LOOKFOR", "OpenAI", "Headers=0; Most=1000").length).toBeGreaterThan(20);
});

test("a kind, in Chinese, across", () => {
  expect(call("LOOKFOR", "代码生成", "类别=范围; Lang=zh; Dir=H")).toEqual([
    ["类别", "范围"],
    ["编号", "code-generation"],
    ["名称", "code generation"],
    ["中文名称", "代码生成"],
    ["匹配名称", "代码生成"],
    ["方式", "完全相同"],
  ]);
});

test.each<[unknown, string | null, RegExp]>([
  ["xyzzy", null, /^#N\/A Nothing is called anything like "xyzzy"/],
  ["Anthropic", "Kind=metric", /^#N\/A No metric .* Kind=entity/],
  [null, null, /^#VALUE! Expected what to look for, found a blank cell/],
  ["  ", null, /^#VALUE! Expected what to look for, found a blank cell/],
  ["?!", null, /^#VALUE! Expected a name or a part of one/],
  [true, null, /^#VALUE! Expected what to look for, found true/],
  [[["OpenAI", "Cohere"]], null, /^#VALUE! Expected one cell for text, found 1 rows by 2 columns/],
  ["OpenAI", "Most=0", /^#VALUE! Most is "0": expected a whole number from 1 to 1000/],
  ["OpenAI", "Most=1.5", /^#VALUE! Most is "1.5"/],
  [
    "OpenAI",
    "Kind=city",
    /^#VALUE! Kind is "city": expected one of entity, metric, deal, source, scope/,
  ],
])("%j with %s is refused", (text, options, message) => {
  // Whatever stands in a cell.
  expect(callOne("LOOKFOR", text as never, options)).toMatch(message);
});
