import { dataset } from "../../../src/data";
import { type Argument, call, one } from "../call";

const rows = (...args: readonly Argument[]) => call("LATEST", ...args);

test("one row for each company, metric, scope and counterparty", () => {
  const found = rows(null, null, null, "Headers=0");
  const keys = found.map((row) => row.slice(0, 4).join("|"));
  expect(new Set(keys).size).toBe(keys.length);
  const subjects = dataset.facts.map(({ entity, metric, scope, counterparty }) =>
    [entity, metric, scope, counterparty].join("|"),
  );
  expect(keys).toHaveLength(new Set(subjects).size);
});

test("each row is what GET answers to LATEST", () => {
  const found = rows(null, null, null, "Headers=0");
  expect(found.length).toBeGreaterThan(50);
  for (const [
    entity,
    metric,
    scope,
    party,
    period,
    value,
    unit,
    status,
    claims,
    known,
    source,
  ] of found) {
    const asked = [`Scope=${String(scope ?? "")}`, `Counterparty=${String(party ?? "")}`].join(
      "; ",
    );
    const get = (out: string) => one("GET", entity, metric, "LATEST", null, `${asked}; Out=${out}`);
    const number = get("value");
    expect([entity, metric, value]).toEqual([
      entity,
      metric,
      String(number).startsWith("#N/A The figure is a range")
        ? "#N/A The figure is a range."
        : number,
    ]);
    expect([unit, status, claims, known]).toEqual(["unit", "status", "claims", "known"].map(get));
    expect(dataset.fact(String(get("factid")))).toMatchObject({ source });
    expect(dataset.fact(String(get("factid")))?.period?.text ?? null).toBe(period);
  }
});

test("the whole company comes before its scopes, and Scope= leaves the others out", () => {
  const scopes = (options: string) =>
    rows("OpenAI", "ARR", null, `Headers=0; ${options}`).map((row) => row[2]);
  expect(scopes("")).toEqual([null, "subscriptions+api", "azure-revenue-share", "api"]);
  expect(scopes("Scope=api")).toEqual(["api"]);
  expect(scopes("Scope=whole")).toEqual([null]);
});

test("companies and metrics stand in the order given, or by time", () => {
  const order = (options: string) =>
    rows(
      [["Anthropic", "Cohere", "OpenAI"]],
      "ARR",
      null,
      `Headers=0; Scope=whole; ${options}`,
    ).map((row) => [row[0], row[4]]);
  expect(order("")).toEqual([
    ["Anthropic", "2025-10"],
    ["Cohere", "2024-04"],
    ["OpenAI", "2025"],
  ]);
  expect(order("Sort=asc").map(([name]) => name)).toEqual(["Cohere", "Anthropic", "OpenAI"]);
  expect(order("Sort=desc").map(([name]) => name)).toEqual(["OpenAI", "Anthropic", "Cohere"]);
});

test("as it was known on a day, in Chinese", () => {
  expect(rows("OpenAI", "ARR", "2024-07", "Scope=whole; Lang=zh; Mag=亿")).toEqual([
    [
      "主体",
      "指标",
      "范围",
      "交易对方",
      "期间",
      "数值",
      "单位",
      "状态",
      "说法数",
      "公开日",
      "来源",
    ],
    [
      "OpenAI",
      "年化收入",
      null,
      null,
      "2024-06",
      34,
      "亿美元",
      "实际",
      1,
      45460,
      "byteailab-2024-06",
    ],
  ]);
});

test("a status that only some have leaves the others out", () => {
  const found = rows(null, "ARR", null, "Headers=0; Status=projection");
  expect(found.map((row) => [row[0], row[5]])).toEqual([
    ["Azure OpenAI Service", 2e9],
    ["OpenAI", 13e9],
    ["Anthropic", 9e9],
  ]);
});

test("claims that must agree and do not fail in their row alone", () => {
  const found = rows([["OpenAI", "Cohere"]], "ARR", null, "Headers=0; Scope=whole; Pick=agree");
  expect(found[0]?.[5]).toMatch(/^#N\/A The claims disagree/);
  expect(found[1]?.[5]).toBe(22e6);
});

test.each<[string, readonly Argument[], RegExp]>([
  ["a company without figures", ["AMD"], /^#N\/A No figure of AMD .* Counterparty=amd/],
  ["a day before all", ["OpenAI", "ARR", "2020-01-01"], /^#N\/A No figure known on 2020-01-01/],
  [
    "a scope that is none",
    ["OpenAI", "ARR", null, "Scope=moon"],
    /^#N\/A .* There is: \(whole entity\), api/,
  ],
])("%s is refused", (_, args, message) => {
  expect(one("LATEST", ...args)).toMatch(message);
});
