import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { changedFacts } from "../../../src/core/import/changedFacts";
import { type ForeignTable, textCell } from "../../../src/core/import/foreignTable";
import type { ImportedTable } from "../../../src/core/import/importFacts";
import { imported, problemTexts } from "./foreignTables";

/** What the analyst says once; it is kept with the mapping. */
const SAID = {
  createEntities: true,
  createMetrics: true,
  metrics: { "Compute cost": { create: { name: "Compute cost", unit: "USD" } } },
} as const;
const SOURCE = {
  source: "Data on Frontier AI Data Centers",
  source_publisher: "Epoch AI",
  source_url: "https://epoch.ai/data/data-centers",
  source_published: "2025-11",
};

function epochTable(name: string): ForeignTable {
  const text = readFileSync(join(__dirname, "epoch", `${name}.csv`), "utf8");
  return { name, rows: Papa.parse<string[]>(text).data.map((row) => row.map(textCell)) };
}

function valueOf({ facts }: ImportedTable, id: string): unknown {
  const fact = facts.find((one) => one.id === id);
  return fact && [fact.value, fact.unit, fact.status, fact.origin];
}

describe("Epoch AI's data centers come in by what their columns say", () => {
  const timelines = imported(epochTable("timelines"), { ...SAID, constants: SOURCE });

  test("every number of every date and site is a figure", () => {
    expect(problemTexts(timelines)).toEqual([]);
    expect(timelines.entities).toHaveLength(17);
    expect(timelines.facts.length + timelines.blanks).toBe(118 * 10);
    expect(valueOf(timelines, "alibaba-zhangbei-zhangjiakou-hebei-compute-2018-01-28")).toEqual([
      "0.076",
      "GW",
      "actual",
      "Epoch AI",
    ]);
    expect(
      valueOf(timelines, "alibaba-zhangbei-zhangjiakou-hebei-total-capital-cost-2018-01-28"),
    ).toEqual(["2424848505.3", "USD", "actual", "Epoch AI"]);
  });

  test("dates after the data was published are projections", () => {
    const statuses = timelines.facts.map(({ period = "", status }) =>
      period > "2025-11-31" ? status : `reported ${status ?? ""}`,
    );
    expect([...new Set(statuses)].sort()).toEqual(["projection", "reported actual"]);
  });

  test("a table without a period asks for one, once", () => {
    const table = epochTable("data-centers");
    expect(problemTexts(imported(table, { ...SAID, constants: SOURCE }))).toEqual([
      "row 2, period: expected a period: in a column, in the title, or one for all rows, found nothing (and in 50 more rows)",
    ]);
    const dated = imported(table, { ...SAID, constants: { ...SOURCE, period: "2025-10-31" } });
    expect(problemTexts(dated)).toEqual([]);
    expect(dated.facts).toHaveLength(51);
  });

  test("next month's file shows what is new, changed and gone", () => {
    const [first, ...others] = timelines.facts;
    const [second, ...rest] = others;
    const changed = { ...second, value: "999" };
    expect(changedFacts(timelines.facts, timelines.facts)).toMatchObject({
      added: [],
      changed: [],
      removed: [],
      unchanged: timelines.facts.length,
    });
    expect(changedFacts(others, [first ?? {}, changed, ...rest.slice(1)])).toEqual({
      added: [first],
      changed: [{ before: second, after: changed }],
      removed: [rest[0]],
      unchanged: rest.length - 1,
    });
  });
});
