import fc from "fast-check";
import { DEFAULT_SETTINGS } from "../../../src/core/library/workbookSettings";
import { dataset } from "../../../src/data";
import { answerCall } from "../../../src/functions/record/broadcast";
import { grid } from "../../../src/functions/tables/grid";
import { type TestArgument, call, callOne } from "../call";

describe("the grid", () => {
  test("has a row for each company and metric, a column for each period", () => {
    expect(
      call(
        "GRID",
        [["OpenAI"], [null], ["Anthropic"]],
        [["ARR", "Compute"]],
        [[2023, "", 2025]],
        null,
        "Mag=B",
      ),
    ).toEqual([
      ["Entity", "Metric", "Unit", "2023", "2025"],
      ["OpenAI", "Annualised run-rate revenue", "USD Billions", 2, 20],
      ["OpenAI", "Compute capacity", "GW", 0.2, 1.9],
      ["Anthropic", "Annualised run-rate revenue", "USD Billions", 0.1, 7],
      [
        "Anthropic",
        "Compute capacity",
        "GW",
        expect.stringMatching(/^#N\/A No Compute capacity of Anthropic/),
        expect.stringMatching(/^#N\/A/),
      ],
    ]);
  });

  test("turns round, speaks Chinese, and comes without labels", () => {
    expect(
      call(
        "GRID",
        "微软",
        "收入",
        ["2024年第1季"].map((text) => [text]),
        null,
        "方向=横; 语言=中文; Scope=ai-cloud; 单位=亿",
      ),
    ).toEqual([
      ["主体", "微软"],
      ["指标", "收入"],
      ["单位", "亿美元"],
      ["2024-Q1", 10],
    ]);
    expect(call("GRID", "OpenAI", "ARR", "2023..2025", null, "Headers=0; Mag=B")).toEqual([
      [2, 6, 20],
    ]);
    expect(call("GRID", "OpenAI", "ARR", "2023..2025", null, "Headers=0; Mag=B; Dir=H")).toEqual([
      [2],
      [6],
      [20],
    ]);
  });

  test.each<[string, TestArgument, readonly string[]]>([
    ["a span of years", "2023..2025", ["2023", "2024", "2025"]],
    ["a span of quarters", "2024-Q1..2024-Q4", ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]],
    ["a relative span", "FY-2..FY0", ["2024", "2025", "2026"]],
    ["a span among other periods, which stays one", [["2025..2029", 2025]], ["2025/2029", "2025"]],
    ["real dates and the latest", [[46022, "LATEST"]], ["2025-12-31", "LATEST"]],
  ])("%s", (_, periods, labels) => {
    const [header] = call("GRID", "OpenAI", "ARR", periods);
    expect(header?.slice(3)).toEqual(labels);
  });

  test("orders its periods when asked to", () => {
    const header = (options: string) =>
      call("GRID", "OpenAI", "ARR", [["LATEST", 2025, 2023, 2024]], null, options)[0]?.slice(3);
    expect(header("")).toEqual(["LATEST", "2025", "2023", "2024"]);
    expect(header("Sort=asc")).toEqual(["2023", "2024", "2025", "LATEST"]);
    expect(header("Sort=desc")).toEqual(["LATEST", "2025", "2024", "2023"]);
  });

  test("sums over what one span covers only where GET does", () => {
    expect(
      call("GRID", "OpenAI", "Burn", [["2025..2029", 2026]], null, "Mag=B; Headers=0"),
    ).toEqual([[100, 17]]);
  });
});

test.each<[string, readonly TestArgument[], RegExp]>([
  ["no company", [[[null, ""]], "ARR", 2025], /^#VALUE! Expected at least one company/],
  ["no metric", ["OpenAI", null, 2025], /^#VALUE! Expected at least one metric/],
  ["no period", ["OpenAI", "ARR", " "], /^#VALUE! Expected at least one period/],
  [
    "an unknown company",
    [[["OpenAI"], ["Opnai"]], "ARR", 2025],
    /^#VALUE! "Opnai" .* Did you mean: OpenAI/,
  ],
  [
    "ends of different lengths",
    ["OpenAI", "ARR", "2024..2025-Q2"],
    /^#VALUE! The span 2024\/2025-Q2 has ends/,
  ],
  [
    "an error among the names",
    [[["OpenAI", { type: "Error", basicValue: "#N/A" }]], "ARR", 2025],
    /^#N\/A An argument holds/,
  ],
  [
    "too many cells",
    [Array.from({ length: 1000 }, () => ["OpenAI"]), "ARR", "2000-01..2009-12"],
    /^#VALUE! Expected a table of at most 100000 cells, this one would have 1001 by 123/,
  ],
  [
    "an unknown option",
    ["OpenAI", "ARR", 2025, null, "Foo=1"],
    /^#VALUE! "Foo" is not an option here/,
  ],
])("%s is refused", (_, args, message) => {
  expect(callOne("GRID", ...args)).toMatch(message);
});

describe("a cell is marked by its format alone", () => {
  test.each([
    ["what is reported plainly", "OpenAI", "ARR", 2024, "", "#,##0"],
    ["a plan", "Anthropic", "ARR", "2025-12", "", '#,##0" E"'],
    ["a plan in billions", "Anthropic", "ARR", "2025-12", "Mag=B", '#,##0.0##" E"'],
    ["what reports disagree about", "OpenAI", "ARR", 2023, "", '#,##0"*"'],
    ["a plan whose status is asked", "Anthropic", "ARR", "2025-12", "Out=status", undefined],
  ])("%s", (_, entity, metric, period, options, format) => {
    const args = [entity, metric, period, null, `Headers=0; ${options}`];
    const cells = answerCall(grid, args, { dataset, settings: DEFAULT_SETTINGS });
    expect(cells.map((row) => row.map((cell) => "format" in cell && cell.format))).toEqual([
      [format],
    ]);
  });
});

test("every cell is what GET answers to the same question", () => {
  const names = (things: ReadonlyMap<string, { readonly name: string }>) =>
    fc.constantFrom(...[...things.values()].map(({ name }) => name));
  const period = fc.constantFrom(
    "2023",
    "2024",
    "2025",
    "2023-12",
    "2024-Q1",
    "2025..2029",
    "LATEST",
    "2025-10-31",
  );
  const options = fc.constantFrom(
    "",
    "Mag=B",
    "Status=projection",
    "Pick=median; Status=any",
    "Scope=share-sale",
    "Out=known",
    "Out=status; Lang=zh",
    "Fill=prior",
    "Out=low; Mag=亿",
    "Counterparty=Oracle",
  );
  const asOf = fc.constantFrom(null, "2024-07", "2025-12-31");
  const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 2, maxLength: 3 });
  fc.assert(
    fc.property(
      few(names(dataset.entities)),
      few(names(dataset.metrics)),
      few(period),
      asOf,
      options,
      (entities, metrics, periods, day, chosen) => {
        const rows = call(
          "GRID",
          entities.map((name) => [name]),
          [metrics],
          [periods],
          day,
          `${chosen}; Headers=0`,
        );
        const expected = entities.flatMap((entity) =>
          metrics.map((metric) =>
            periods.map((about) => callOne("GET", entity, metric, about, day, chosen)),
          ),
        );
        expect(rows).toEqual(expected);
      },
    ),
  );
});
