import { figures, foreignTable, imported, problemTexts } from "./foreignTables";

describe("a table is read by what its titles and cells say", () => {
  test("a row a figure", () => {
    const table = foreignTable(
      ["Company", "Metric", "Year", "Value", "Unit", "Status"],
      ["OpenAI", "ARR", "2025", "20", "USD bn", "actual"],
      ["Anthropic", "Valuation", "2025", "183", "$bn", ""],
    );
    expect(figures(imported(table))).toEqual([
      "openai arr 2025 20000000000 USD actual",
      "anthropic valuation 2025 183000000000 USD actual",
    ]);
  });

  test("periods across, companies down, the metric and its unit above", () => {
    const table = foreignTable(
      ["ARR", "", "", ""],
      ["in $ millions", "", "", ""],
      ["", 2023, 2024, "2027E"],
      ["OpenAI", 1600, 5500, 40000],
      ["Anthropic", 90, 1000, "n/a"],
    );
    expect(figures(imported(table))).toEqual([
      "openai arr 2023 1600000000 USD actual",
      "openai arr 2024 5500000000 USD actual",
      "openai arr 2027 40000000000 USD projection",
      "anthropic arr 2023 90000000 USD actual",
      "anthropic arr 2024 1000000000 USD actual",
    ]);
  });

  test("metrics down, periods across, the company above", () => {
    const table = foreignTable(
      ["OpenAI", "", ""],
      ["$bn", "FY2024", "FY2025"],
      ["Revenue", "3.7", "13"],
      ["Burn", "5", "8"],
    );
    expect(figures(imported(table))).toEqual([
      "openai revenue 2024 3700000000 USD actual",
      "openai revenue 2025 13000000000 USD actual",
      "openai burn 2024 5000000000 USD actual",
      "openai burn 2025 8000000000 USD actual",
    ]);
  });

  test("companies across, periods down", () => {
    const table = foreignTable(
      ["Valuation ($bn)", "", ""],
      ["Date", "OpenAI", "Anthropic"],
      ["2025-10-02", "500", ""],
      ["2025-09-02", "", "183"],
    );
    expect(figures(imported(table))).toEqual([
      "openai valuation 2025-10-02 500000000000 USD actual",
      "anthropic valuation 2025-09-02 183000000000 USD actual",
    ]);
  });

  test("companies over their years in two rows of titles", () => {
    const table = foreignTable(
      ["", "OpenAI", "", "Anthropic", ""],
      ["($bn)", 2024, 2025, 2024, 2025],
      ["ARR", 5.5, 20, 1, 9],
    );
    expect(figures(imported(table))).toEqual([
      "openai arr 2024 5500000000 USD actual",
      "openai arr 2025 20000000000 USD actual",
      "anthropic arr 2024 1000000000 USD actual",
      "anthropic arr 2025 9000000000 USD actual",
    ]);
  });

  test("headings over blocks of rows", () => {
    const table = foreignTable(
      ["$bn", "2024", "2025"],
      ["ARR"],
      ["OpenAI", "5.5", "20"],
      ["Valuation"],
      ["OpenAI", "157", "500"],
    );
    expect(figures(imported(table))).toEqual([
      "openai arr 2024 5500000000 USD actual",
      "openai arr 2025 20000000000 USD actual",
      "openai valuation 2024 157000000000 USD actual",
      "openai valuation 2025 500000000000 USD actual",
    ]);
  });

  test("Chinese titles, units and numbers", () => {
    const table = foreignTable(
      ["公司", "指标", "期间", "数值（亿美元）"],
      ["OpenAI", "年化收入", "2025年", "２００"],
      ["微软", "收入", "2025财年", "2,817"],
    );
    expect(figures(imported(table))).toEqual([
      "openai arr 2025 20000000000 USD actual",
      "microsoft revenue 2024-07/2025-06 281700000000 USD actual",
    ]);
  });

  test("days across that end quarters are quarters where the metric is a total", () => {
    const table = foreignTable(
      ["OpenAI ($m)", { day: "2025-03-31" }, { day: "2025-06-30" }],
      ["Revenue", 2000, 2300],
    );
    expect(figures(imported(table))).toEqual([
      "openai revenue 2025-Q1 2000000000 USD actual",
      "openai revenue 2025-Q2 2300000000 USD actual",
    ]);
  });

  test("percentages, shown as such or written so", () => {
    const titled = foreignTable(
      ["Company", "Period", "Gross margin (%)"],
      ["OpenAI", "2025", "48"],
    );
    const written = foreignTable(["Company", "Period", "Gross margin"], ["OpenAI", "2025", "48%"]);
    const shown = foreignTable(["Company", "Period", "Gross margin (%)"], ["OpenAI", "2025", "x"]);
    const row = [...(shown.rows[1] ?? []).slice(0, 2), { text: "48%", number: 0.48, date: null }];
    for (const table of [titled, written, { ...shown, rows: [shown.rows[0] ?? [], row] }])
      expect(figures(imported(table))).toEqual(["openai gross-margin 2025 0.48 fraction actual"]);
  });

  test("a mark of certainty behind a name makes an estimate and a note", () => {
    const table = foreignTable(
      ["Company", "Period", "ARR ($bn)"],
      ["OpenAI #speculative", "2025", "20"],
      ["Anthropic #confident", "2025", "9"],
    );
    const result = imported(table);
    expect(figures(result)).toEqual([
      "openai arr 2025 20000000000 USD estimate",
      "anthropic arr 2025 9000000000 USD actual",
    ]);
    expect(result.facts.map(({ note }) => note)).toEqual([
      "Marked speculative by the source.",
      "Marked confident by the source.",
    ]);
  });
});

describe("what is missing or wrong is told with its place", () => {
  test("every bad cell, and nothing is guessed", () => {
    const table = foreignTable(
      ["Company", "Period", "ARR ($bn)"],
      ["OpenAI", "2025", "tbc"],
      ["OpenIA", "2025", "9"],
      ["Nobody Ltd", "2025", "9"],
      ["Anthropic", "3/4/2025", "9"],
      ["Anthropic", "LATEST", "9"],
      ["Anthropic", "", "9"],
    );
    expect(problemTexts(imported(table))).toEqual([
      'row 2, ARR ($bn): expected a number (1,234.5, 12%, $1.2bn), or nothing, found "tbc"',
      'row 3, entity: expected a company (did you mean OpenAI? Say which, or that it is another), found "OpenIA"',
      'row 4, entity: expected a company that is known, or that you create., found "Nobody Ltd"',
      'row 5, period: expected a period (2025, FY2025, 2025-Q3, 2025-03, 2025-03-31), found "3/4/2025"',
      'row 6, period: expected a period that means the same on every day (2025, not LATEST), found "LATEST"',
      "row 7, period: expected a period: in a column, in the title, or one for all rows, found nothing",
    ]);
  });

  test("a bare year of a total of a company with another year is asked about", () => {
    const table = foreignTable(
      ["Company", "Period", "Revenue ($bn)"],
      ["Microsoft", "2025", "281.7"],
    );
    expect(problemTexts(imported(table))).toEqual([
      'row 2, period: expected FY2025 (2024-07-01 to 2025-06-30) or CY2025, found "2025"',
    ]);
  });

  test("two rows that nothing tells apart", () => {
    const table = foreignTable(
      ["Company", "Period", "Region", "ARR ($bn)"],
      ["OpenAI", "2025", "US", "12"],
      ["OpenAI", "2025", "EU", "8"],
    );
    expect(problemTexts(imported(table))[0]).toMatch(
      /^row 3: expected one figure .*\(row 2 has it/,
    );
  });

  test("a file without a source, or whose columns stand elsewhere", () => {
    const table = foreignTable(["Company", "Period", "ARR ($bn)"], ["OpenAI", "2025", "20"]);
    expect(problemTexts(imported(table, { constants: { source: "" } }))).toEqual([
      "row 2, source: expected where the figures come from: a title, for all rows or in a column, found nothing",
    ]);
    const other = foreignTable(["Period", "Company", "ARR ($bn)"], ["2025", "OpenAI", "20"]);
    const kept = imported(other, {
      columns: [{ title: "Company", use: { as: "field", field: "entity" } }],
    });
    expect(problemTexts(kept)).toEqual([
      'row 1, Company: expected a column titled "Company", found "Period"',
    ]);
  });

  test("new names are created only when the analyst says so, and once", () => {
    const table = foreignTable(
      ["Site", "Date", "Water use (MGD)"],
      ["Ridgeland", "2025-01-31", "3"],
      ["ridgeland", "2025-02-28", "4"],
      ["数据中心一号", "2025-02-28", "4"],
    );
    expect(problemTexts(imported(table))).toHaveLength(4);
    const result = imported(table, { createEntities: true, createMetrics: true });
    expect(problemTexts(result)).toEqual([]);
    expect(result.entities.map(({ name }) => name)).toEqual(["Ridgeland", "数据中心一号"]);
    expect(result.metrics).toEqual([
      expect.objectContaining({ name: "Water use", unit: "mgd", aliases: ["Water use (MGD)"] }),
    ]);
    expect(figures(result)[0]).toBe("ridgeland water-use 2025-01-31 3 mgd actual");
  });

  test("what the analyst says of a name goes before what it looks like", () => {
    const table = foreignTable(
      ["Company", "Period", "Turnover of ads ($m)"],
      ["Open AI Inc (US)", "2025", "3"],
    );
    const result = imported(table, {
      entities: { "Open AI Inc (US)": { id: "openai" } },
      metrics: {
        "Turnover of ads": { create: { name: "Ad revenue", unit: "USD", periodType: "duration" } },
      },
    });
    expect(figures(result)).toEqual(["openai ad-revenue 2025 3000000 USD actual"]);
  });
});
