import { scopeOf } from "../../../src/core/facts/scopeOf";
import { dataset } from "../../../src/data";
import { isPlanned } from "../../../src/core/query/rule";
import { subjectsOf } from "../../../src/core/discovery/subjects";
import { type TestArgument, call, callOne } from "../call";

test("what was projected for 2025 beside what was reported, in billions", () => {
  const [row] = call("FORECASTS", "OpenAI", "ARR", 2025, null, "Mag=B; Headers=0");
  expect(row).toEqual([
    "2025",
    13,
    "projection",
    "2025-10",
    "vpshk.cn",
    "vpshk-2026-01",
    20,
    "actual",
    "2026-01",
    "neteasehao-2026-01",
    7,
    expect.closeTo(7 / 13, 12),
    true, // The report has overtaken it.
    null, // No kind or part.
  ]);
});

test("a plan that nothing has been reported on leaves the right side empty", () => {
  const nothing = Array<null>(6).fill(null);
  expect(call("FORECASTS", "OpenAI", "Revenue", null, null, "Mag=B; Headers=0")).toEqual([
    ["2025", 13, "target", "2025-10", "OpenAI", "vpshk-2026-01", ...nothing, false, null],
    ["2028", 100, "target", "2025-10", "OpenAI", "vpshk-2026-01", ...nothing, false, null],
  ]);
});

test("a run-rate is never a report on revenue, nor one kind or part on another", () => {
  // The share sale of 2023-11 and the round of 2023-12 have reports of other kinds or times only.
  const reported = (options: string) =>
    call("FORECASTS", "OpenAI", "Valuation", null, null, `Headers=0; ${options}`).map(
      (row) => row[6],
    );
  expect(reported("")).toEqual([null, null]);
  expect(reported("Scope=whole")).toEqual([null]);
  expect(reported("Scope=share-sale")).toEqual([null]);
});

test("the kind of each forecast is told", () => {
  const kinds = call("FORECASTS", "OpenAI", "Valuation", null, null, "Mag=B; Headers=0").map(
    (row) => [row[0], row[1], row[13]],
  );
  expect(kinds).toEqual([
    ["2023-11", 86, "share-sale"],
    ["2023-12", 100, null],
  ]);
});

test("before the report was known its cells are empty", () => {
  const [row] = call("FORECASTS", "OpenAI", "ARR", null, "2025-12-31", "Headers=0");
  expect(row?.slice(6, 13)).toEqual([null, null, null, null, null, null, false]);
});

test("only plans for the time asked, or the last time there is one for", () => {
  const periods = (period: string | number | null, options = "") =>
    call("FORECASTS", "OpenAI", "Burn", period, null, `Headers=0; ${options}`).map(
      ([first]) => first,
    );
  expect(periods(null)).toEqual(["2025", "2026", "2025/2029"]);
  expect(periods(null, "Sort=desc")).toEqual(["2025/2029", "2026", "2025"]);
  expect(periods(2026)).toEqual(["2026"]);
  expect(periods("2025..2026")).toEqual(["2025", "2026"]);
  expect(periods("LATEST")).toEqual(["2025/2029"]);
});

test("titles and statuses in Chinese, across", () => {
  const rows = call("FORECASTS", "OpenAI", "ARR", null, null, "Lang=zh; Dir=H; Mag=亿");
  expect(rows.slice(0, 3)).toEqual([
    ["期间", "2025"],
    ["预测值", 130],
    ["状态", "预测"],
  ]);
});

test("every projection and target of the dataset is listed exactly once", () => {
  const listed = subjectsOf(dataset, dataset.facts).flatMap(
    ({ entity, metric, scope, counterparty }) => {
      const options = `Headers=0; Scope=${scope || "whole"}; Counterparty=${counterparty}`;
      const rows = call("FORECASTS", entity.id, metric.id, null, null, options);
      return rows
        .filter((row) => row.length > 1)
        .map((row) => [entity.id, metric.id, scope, row[0], row[2], row[5]].join("|"));
    },
  );
  const planned = dataset.facts
    .filter(({ status }) => isPlanned(status))
    .map((fact) =>
      [
        ...[fact.entity, fact.metric, scopeOf(fact)],
        ...[fact.period?.text ?? null, fact.status, fact.source],
      ].join("|"),
    );
  expect(planned.length).toBeGreaterThan(10);
  expect([...listed].sort()).toEqual([...planned].sort());
});

test.each<[string, readonly TestArgument[], RegExp]>([
  [
    "no forecast",
    ["OpenAI", "Compute"],
    /^#N\/A Compute capacity of OpenAI for 2025 is not a projection: there is an actual figure/,
  ],
  [
    "no forecast for that time",
    ["OpenAI", "ARR", 2030],
    /^#N\/A .* for 2030 of status projection\. There is: 2025/,
  ],
  [
    "a status that is no plan",
    ["OpenAI", "ARR", null, null, "Status=actual"],
    /^#VALUE! Status is "actual": expected one of any, projection, target/,
  ],
  ["several periods at once", ["OpenAI", "ARR", [[2024, 2025]]], /^#VALUE! Expected one cell/],
])("%s is refused", (_, args, message) => {
  expect(callOne("FORECASTS", ...args)).toMatch(message);
});
