import { scopeOf } from "../../../src/core/facts/scopeOf";
import { openDataset } from "../../../src/core/facts/dataset";
import type { Fact } from "../../../src/core/facts/fact";
import { DEFAULT_SETTINGS } from "../../../src/core/library/workbookSettings";
import { Failure } from "../../../src/core/words/failure";
import { dataset } from "../../../src/data";
import { parsedPeriod } from "../../core/testFacts";
import { answerCall } from "../../../src/functions/record/broadcast";
import { functions } from "../../../src/functions/library/functions";
import { type TestArgument, call, callOne } from "../call";

const rows = (...args: readonly TestArgument[]) => call("LATEST", ...args);

test("one row for each company, metric, part or kind, and counterparty", () => {
  const found = rows(null, null, null, "Headers=0");
  const keys = found.map((row) => row.slice(0, 4).join("|"));
  expect(new Set(keys).size).toBe(keys.length);
  const subjects = dataset.facts.map((fact) =>
    [fact.entity, fact.metric, scopeOf(fact), fact.counterparty].join("|"),
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
    about,
    value,
    unit,
    status,
    claims,
    known,
    source,
  ] of found) {
    const request = [
      `Scope=${String(scope ?? "whole")}`,
      `Counterparty=${String(party ?? "")}`,
    ].join("; ");
    const get = (out: string) =>
      callOne("GET", entity, metric, "LATEST", null, `${request}; Out=${out}`);
    const number = get("value");
    if (String(number).startsWith("#N/A Ask for")) {
      // Totals, but none of a year: the row says what to ask for in each of its cells.
      const cells = [about, value, unit, status, claims, known, source];
      expect(cells).toEqual(cells.map(() => number));
      continue;
    }
    expect([entity, metric, value]).toEqual([
      entity,
      metric,
      String(number).startsWith("#N/A The figure is a range")
        ? "#N/A The figure is a range."
        : number,
    ]);
    expect([unit, status, claims, known]).toEqual(["unit", "status", "claims", "known"].map(get));
    expect(dataset.fact(String(get("factid")))).toMatchObject({ source });
    expect(dataset.fact(String(get("factid")))?.period?.text ?? null).toBe(about);
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
      "有争议",
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
      false,
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
  const [reported] = dataset.factsOf("openai", "arr").filter(({ value }) => value === 20e9);
  const record = functions.find(({ id }) => id === "LATEST");
  if (!reported || !record) throw new Error("the run-rate of 2025 is gone");
  // No two articles differ about the latest of anything: a report of 18 billion is added.
  const other = {
    ...reported,
    id: "other",
    value: 18e9,
    qualifier: "exact",
    known: parsedPeriod("2026-02"),
  };
  const disputed = openDataset({
    ...dataset,
    sources: [...dataset.sources.values()],
    entities: [...dataset.entities.values()],
    metrics: [...dataset.metrics.values()],
    deals: [...dataset.deals.values()],
    facts: [...dataset.facts, other as Fact], // Its words are those of facts.
  });
  const options = "Headers=0; Scope=whole; Pick=agree";
  const found = answerCall(record, [[["OpenAI", "Cohere"]], "ARR", null, options], {
    dataset: disputed,
    settings: DEFAULT_SETTINGS,
  });
  const [openAi, cohere] = found.map((row) => row[5]);
  expect(openAi).toBeInstanceOf(Failure);
  expect(openAi).toMatchObject({
    words: { en: expect.stringMatching(/^The claims disagree/) as string },
  });
  expect(cohere).toMatchObject({ value: 22e6 });
});

test("a plan that a report has overtaken is no disagreement", () => {
  const found = rows("OpenAI", "ARR", null, "Headers=0; Scope=whole; Pick=agree");
  expect(found.map((row) => row[5])).toEqual([20e9]);
});

test("each kind has its row, the one not stated with an empty scope", () => {
  const found = rows("OpenAI", "Valuation", null, "Headers=0; Mag=亿");
  expect(found.map((row) => [row[2], row[4], row[5]])).toEqual([
    [null, "2023-Q1", 290],
    ["share-sale", "2025-10", 5000],
    ["pre-money", "2025-10", 2600],
  ]);
  const one = rows("OpenAI", "估值", null, "Headers=0; Scope=投前; Mag=亿");
  expect(one.map((row) => row[5])).toEqual([2600]);
});

test.each<[string, readonly TestArgument[], RegExp]>([
  ["a company without figures", ["AMD"], /^#N\/A No figure of AMD .* Counterparty=amd/],
  ["a day before all", ["OpenAI", "ARR", "2020-01-01"], /^#N\/A No figure known on 2020-01-01/],
  [
    "a scope that is none",
    ["OpenAI", "ARR", null, "Scope=moon"],
    /^#N\/A .* There is: \(whole entity\), api/,
  ],
])("%s is refused", (_, args, message) => {
  expect(callOne("LATEST", ...args)).toMatch(message);
});
