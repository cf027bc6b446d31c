import { scopeOption } from "../../../src/core/facts/scopeOf";
import { dataset } from "../../../src/data";
import { type TestArgument, call, callOne } from "../call";

test("the run-rate of 2023 as three articles told it", () => {
  expect(call("VINTAGES", "OpenAI", "ARR", 2023, null, "Mag=亿; Headers=0")).toEqual([
    // 2024-06-17 and the end of January 2026, as Excel counts.
    [
      45460,
      "2023-12",
      16,
      "actual",
      "16亿美元",
      "The Information",
      "byteailab-2024-06",
      "openai-arr-2023-12-byteailab",
      null,
      false,
    ],
    [
      46053,
      "2023",
      20,
      "actual",
      "20億美元",
      "OpenAI",
      "neteasehao-2026-01",
      "openai-arr-2023-neteasehao",
      4,
      false,
    ],
  ]);
});

test("the latest first, across, in Chinese", () => {
  expect(
    call("VINTAGES", "OpenAI", "ARR", 2025, null, "Mag=亿; Sort=desc; Dir=H; Lang=zh").slice(0, 4),
  ).toEqual([
    ["截至", 46053, 45961],
    ["期间", "2025", "2025"],
    ["数值", 200, 130],
    ["状态", "实际", "预测"],
  ]);
});

test("a figure of another time is no change of the one before", () => {
  const rows = call("VINTAGES", "OpenAI", "ARR", null, null, "Mag=亿; Headers=0");
  const changes = rows.map((row, at) => [rows[at - 1]?.[1], row[1], row[8]]);
  const moved = changes.filter(([before, period]) => before !== period);
  expect(moved.length).toBeGreaterThan(1);
  for (const [, , change] of moved) expect(change).toBeNull();
});

test("a range is #N/A, and has no change from one of another time", () => {
  const rows = call(
    "VINTAGES",
    "Anthropic",
    "Funding",
    null,
    null,
    "Scope=amazon+google; Headers=0",
  );
  expect(rows.map((row) => [row[1], row[2], row[8]])).toEqual([
    ["2023-12", "#N/A The figure is a range.", null],
    ["2025-10", "#N/A The figure is a range.", null],
  ]);
});

test("a median between two claims stands on both", () => {
  const rows = call(
    "VINTAGES",
    "OpenAI",
    "ARR",
    2023,
    null,
    "Status=any; Pick=median; Mag=B; Headers=0",
  );
  expect(rows.map((row) => [row[2], row[7]])).toEqual([
    [1.6, "openai-arr-2023-12-byteailab"],
    [1.8, "openai-arr-2023-12-byteailab, openai-arr-2023-neteasehao"],
  ]);
});

test("a plan is listed as the vintage that it was, and stands beside no report after it", () => {
  const rows = call("VINTAGES", "OpenAI", "ARR", 2025, null, "Pick=median; Status=any; Headers=0");
  expect(rows.map((row) => [row[2], row[7]])).toEqual([
    [13e9, "openai-arr-2025-vpshk"],
    [20e9, "openai-arr-2025-neteasehao"],
  ]);
});

test("the last vintage is what GET answers, each one what GET answered on its day", () => {
  const request = new Set(
    dataset.facts.map((fact) =>
      [
        fact.entity,
        fact.metric,
        fact.period?.start.slice(0, 4) ?? "",
        `${scopeOption(fact)}; Counterparty=${fact.counterparty}`,
      ].join("|"),
    ),
  );
  for (const question of request) {
    const [entity, metric, year, options] = question.split("|");
    const now = callOne("GET", entity, metric, year, null, `${options ?? ""}; Out=factid`);
    const rows = call("VINTAGES", entity, metric, year, null, `${options ?? ""}; Headers=0`);
    expect(rows.at(-1)?.[7] ?? rows[0]?.[0]).toBe(now);
    if (rows.length === 1 && rows[0]?.length === 1) continue; // No figure, said alike.
    for (const [day, , , , , , , fact] of rows)
      expect(callOne("GET", entity, metric, year, day, `${options ?? ""}; Out=factid`)).toBe(fact);
  }
  expect(request.size).toBeGreaterThan(50);
});

test.each<[string, readonly TestArgument[], RegExp]>([
  ["before anything was known", ["OpenAI", "ARR", 2025, "2024-12-31"], /^#N\/A No Annualised/],
  [
    "several counterparties",
    ["OpenAI", "contract-value"],
    /^#N\/A There is one for each counterparty/,
  ],
])("%s it is refused", (_, args, message) => {
  expect(callOne("VINTAGES", ...args)).toMatch(message);
});
