import { FACTS_TITLES, ownFacts } from "../../../src/core/import/ownFacts";
import { SOURCES_TITLES } from "../../../src/core/import/ownSources";
import { hasTitles } from "../../../src/core/workbook/titles";
import type { ForeignTable } from "../../../src/core/import/foreignTable";
import { dataset } from "../../../src/data";
import { foreignTable } from "./foreignTables";

const TITLES = ["Entity", "Metric", "Period", "Value", "Unit", "Source", "Added", "Problem"];

function own(rows: readonly (readonly (string | number)[])[], sources: ForeignTable | null = null) {
  return ownFacts(foreignTable(TITLES, ...rows), sources, {
    dataset,
    today: "2026-11-30",
    addedBy: "Li Na",
  });
}

function texts({ problems }: ReturnType<typeof own>): Readonly<Record<number, string>> {
  return Object.fromEntries([...problems].map(([row, { en }]) => [row, en]));
}

describe("the tables are known by their titles, in any order and language", () => {
  test.each([
    ["English", TITLES],
    ["Chinese", ["来源", "公司", "指标", "期间", "数值（亿美元）", "问题"]],
    ["traditional Chinese", ["來源", "公司", "指標", "期間", "數值", "備註"]],
  ])("Facts in %s", (_, titles) => {
    expect(hasTitles(titles, FACTS_TITLES)).toBe(true);
  });

  test("no other table is taken for one", () => {
    expect(hasTitles(["Company", "Period", "ARR ($bn)"], FACTS_TITLES)).toBe(false);
    expect(hasTitles(["Entity", "Metric", "Period", "Source"], FACTS_TITLES)).toBe(false);
    expect(hasTitles(["标题", "发布者", "發布日期"], SOURCES_TITLES)).toBe(true);
    expect(hasTitles(["Title", "Id"], SOURCES_TITLES)).toBe(false);
  });
});

describe("a row of one's own is a fact", () => {
  test("what it leaves out has a default", () => {
    const { facts, sources, constants, problems } = own([
      ["OpenAI", "ARR", "2026-03", "25", "USD bn", "Board pack, March"],
    ]);
    expect([...problems]).toEqual([]);
    expect(facts).toEqual([
      expect.objectContaining({
        entity: "openai",
        metric: "arr",
        period: "2026-03",
        value: "25000000000",
        precision: "1000000000",
        unit: "USD",
        status: "actual",
        known: "2026-11-30",
        known_basis: "inferred",
        origin: "Li Na",
      }),
    ]);
    expect(sources).toEqual([expect.objectContaining({ title: "Board pack, March" })]);
    expect(constants).toEqual([{ row: 2, field: "added", text: "2026-11-30" }]);
  });

  test("the day of entry stays what it was", () => {
    const { facts, constants } = own([["OpenAI", "ARR", "2026-03", 25e9, "", "own", "2026-04-02"]]);
    expect(facts[0]).toMatchObject({ known: "2026-04-02", status: "estimate" });
    expect(constants).toEqual([]);
  });

  test("its document is a row of Sources, an address or a title", () => {
    const sources = foreignTable(
      ["Id", "Title", "Publisher", "Published", "Address"],
      ["S1", "Form 10-Q", "SEC", "2026-05-01", "https://www.sec.gov/x"],
    );
    const { facts, sources: documents } = own(
      [
        ["OpenAI", "ARR", "2026-03", 25e9, "", "S1"],
        ["OpenAI", "ARR", "2026-03", 26e9, "", "https://example.com/a"],
      ],
      sources,
    );
    expect(facts.map(({ known, origin }) => [known, origin])).toEqual([
      ["2026-05-01", "SEC"],
      ["2026-11-30", "example.com"],
    ]);
    expect(documents.map(({ title, url, publisher }) => [title, url, publisher])).toEqual([
      ["Form 10-Q", "https://www.sec.gov/x", "SEC"],
      ["https://example.com/a", "https://example.com/a", "example.com"],
    ]);
  });

  test("a period that ends after it was known is a projection", () => {
    expect(own([["OpenAI", "ARR", "2027", 60e9, "", "Plan"]]).facts[0]).toMatchObject({
      status: "projection",
    });
  });

  test("new companies and metrics are created where the row says so", () => {
    const { facts, entities, metrics, problems } = own([
      ["Acme (new)", "Paid seats (new, total)", "2026", 1200, "seats", "own"],
      ["Acme", "Paid seats", "2025", 900, "seats", "own"],
      ["亚克姆（新）", "ARR", "2025", 1e6, "", "own"],
    ]);
    expect(problems.size).toBe(0);
    expect(entities.map(({ name }) => name)).toEqual(["Acme", "亚克姆"]);
    expect(metrics).toEqual([
      expect.objectContaining({ name: "Paid seats", unit: "seats", periodType: "duration" }),
    ]);
    expect(facts.map(({ entity, metric }) => [entity, metric])).toEqual([
      ["acme", "paid-seats"],
      ["acme", "paid-seats"],
      [expect.any(String), "arr"],
    ]);
  });

  test("a correction names the fact that it replaces, and why", () => {
    const id = dataset.facts[0]?.id ?? "";
    const table = (...cells: string[]) =>
      ownFacts(
        foreignTable(
          ["Entity", "Metric", "Period", "Value", "Source", "Replaces", "Reason"],
          ["OpenAI", "ARR", "2024-06", "3500000000", "own", ...cells],
        ),
        null,
        { dataset, today: "2026-11-30", addedBy: "" },
      );
    expect(table(id, "The figure of the audit.").facts[0]).toMatchObject({
      replaces: id,
      note: "The figure of the audit.",
    });
    expect(texts(table(id, ""))).toEqual({
      2: "reason: expected why the figure is corrected, found nothing",
    });
    expect(texts(table("no-such-fact", "x"))).toEqual({
      2: 'replaces: expected the id of a fact, found "no-such-fact"',
    });
  });
});

describe("a row that is wrong never stops the others", () => {
  test("each has its sentence, and answers nothing", () => {
    const result = own([
      ["OpenAI", "ARR", "2026-03", "", "", "own"],
      ["OpenAI", "ARR", "2026-04", 1e9, "", ""],
      ["OpenIA", "ARR", "2026-05", 1e9, "", "own"],
      ["", "", "", "", "", "", "", "expected something"],
      ["Acme (new)", "Seats (new)", "2026", 12, "", "own"],
      ["Microsoft", "Revenue", "2025", 1e9, "", "own"],
      ["OpenAI", "ARR", "2026-06", "１２", "亿美元", "own"],
      ["OpenAI", "ARR", "2026-06", 13e8, "", "own"],
    ]);
    expect(texts(result)).toEqual({
      2: "Value: expected a number, found nothing",
      3: "source: expected where the figures come from: a title, for all rows or in a column, found nothing",
      4: 'entity: expected a company (did you mean OpenAI? Say which, or that it is another), found "OpenIA"',
      6: "unit: expected a unit, as the metric is new, found nothing",
      7: 'period: expected FY2025 (2024-07-01 to 2025-06-30) or CY2025, found "2025"',
      9: 'expected one figure of a company, metric and period (row 8 has it already): is there a column for its part or kind?, found "openai, arr, 2026-06"',
    });
    expect(result.facts.map(({ value }) => value)).toEqual(["1200000000"]);
    expect(result.rows).toEqual([8]);
  });

  test("rows in another order are the same facts", () => {
    const rows = [
      ["OpenAI", "ARR", "2026-03", 25e9, "", "own"],
      ["Anthropic", "ARR", "2026-03", 14e9, "", "own"],
    ];
    const ids = ({ facts }: ReturnType<typeof own>) => facts.map(({ id }) => id).sort();
    expect(ids(own(rows))).toEqual(ids(own([...rows].reverse())));
  });
});
