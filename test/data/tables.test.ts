import { bundledDescriptor, bundledTables } from "../../src/commands/compileTables";
import { compileDataset } from "../../src/data/compileDataset";
import { datasetOf } from "../../src/data/compiledTables";
import { problemSentence } from "../../src/data/tableProblem";
import { type Table, type TableName } from "../../src/data/table";
import { readTable } from "./readTable";
import { tableProblems } from "../../src/data/tableProblems";

/** The bundled tables with cells of one row replaced; row 2 is the first below the titles. */
function changed(name: TableName, row: number, cells: Record<string, string>): readonly Table[] {
  return bundledTables().map((table) =>
    table.name === name
      ? {
          ...table,
          rows: table.rows.map((old) =>
            old.number === row ? { ...old, cells: { ...old.cells, ...cells } } : old,
          ),
        }
      : table,
  );
}

function told(tables: readonly Table[]): readonly string[] {
  return tableProblems(tables, bundledDescriptor()).map(problemSentence);
}

test("the bundled tables have no problems", () => expect(told(bundledTables())).toEqual([]));

test("every column of the descriptor is a column of its table, in its order", () => {
  for (const { name, header } of bundledTables()) {
    const resource = bundledDescriptor().resources.find((resource) => resource.name === name);
    expect(resource?.schema.fields.map((field) => field.name)).toEqual(header);
  }
});

describe("the validator names table, row, column, what was expected and what was there, for", () => {
  test.each<[string, TableName, Record<string, string>, string]>([
    [
      "a number with a unit",
      "facts",
      { value: "34亿" },
      'facts, row 2, column value: expected a plain number in base units (3400000000, 0.42), found "34亿"',
    ],
    [
      "a number as a spreadsheet shortens it",
      "facts",
      { value: "3.4E+09" },
      'facts, row 2, column value: expected a plain number in base units (3400000000, 0.42), found "3.4E+09"',
    ],
    [
      "a month as a spreadsheet turns it",
      "facts",
      { period: "Mar-25" },
      'facts, row 2, column period: expected a period (2025, 2025-H1, 2025-Q3, 2025-03, 2025-03-31, 2025/2029), found "Mar-25"',
    ],
    [
      "a day that no calendar has",
      "facts",
      { period: "2025-02-30" },
      'facts, row 2, column period: expected a period that the calendar has, found "2025-02-30"',
    ],
    [
      "a year as known",
      "facts",
      { known: "2024" },
      'facts, row 2, column known: expected a month or a day (2024-06, 2024-06-17), found "2024"',
    ],
    [
      "an unknown company",
      "facts",
      { entity: "openia" },
      'facts, row 2, column entity: expected an id of entities, found "openia"',
    ],
    [
      "an unknown source",
      "facts",
      { source: "nowhere" },
      'facts, row 2, column source: expected an id of sources, found "nowhere"',
    ],
    [
      "a word outside the vocabulary",
      "facts",
      { status: "guess" },
      'facts, row 2, column status: expected one of actual, estimate, projection, target, term, condition, found "guess"',
    ],
    [
      "nothing where something must be",
      "facts",
      { printed: "" },
      "facts, row 2, column printed: expected a value, found nothing",
    ],
    [
      "a sentence where a figure belongs",
      "facts",
      { printed: "revenue of 3.4 billion dollars" },
      'facts, row 2, column printed: expected at most 20 characters, found "revenue of 3.4 billion dollars"',
    ],
    [
      "a unit of another metric",
      "facts",
      { unit: "GW" },
      'facts, row 2, column unit: expected the unit of the metric, found "GW"',
    ],
    [
      "an actual known before its period",
      "facts",
      { known: "2019-01" },
      'facts, row 2, column known: expected a day on or after the first day of the period (the figure is not a plan), found "2019-01"',
    ],
    [
      "a low above the value",
      "facts",
      { low: "9900000000" },
      'facts, row 2, column low: expected low ≤ value ≤ high, found "9900000000"',
    ],
    [
      "no value at all",
      "facts",
      { value: "" },
      "facts, row 2, column value: expected a value, or low and high where a range is printed, found nothing",
    ],
    [
      "a precision of nothing",
      "facts",
      { precision: "0" },
      'facts, row 2, column precision: expected more than 0, found "0"',
    ],
    [
      "a paragraph that is none",
      "facts",
      { locator: "p. 3" },
      'facts, row 2, column locator: expected a paragraph number from 1, found "p. 3"',
    ],
    [
      "a link that is not https",
      "sources",
      { url: "javascript:alert(1)" },
      'sources, row 2, column url: expected an https address, found "javascript:alert(1)"',
    ],
    [
      "a name that two companies claim",
      "entities",
      { aliases: "Anthropic" },
      'entities, row 3, column aliases: expected a name that openai does not have, found "Anthropic"',
    ],
    [
      "a doubt of a deal in one language",
      "deals",
      { doubt_zh: "" },
      "deals, row 2, column doubt_zh: expected both doubt and doubt_zh, or neither, found nothing",
    ],
    [
      "a party that nobody knows",
      "deals",
      { parties: "microsoft|openia" },
      'deals, row 2, column parties: expected ids of entities, found "openia"',
    ],
  ])("%s", (_, name, cells, sentence) => expect(told(changed(name, 2, cells))).toContain(sentence));

  test("the same claim twice", () => {
    const tables = bundledTables();
    const twice = tables.map((table) =>
      table.name === "facts"
        ? {
            ...table,
            rows: [
              ...table.rows,
              { number: 99, cells: { ...table.rows[0]?.cells, id: "openai-arr-again" } },
            ],
          }
        : table,
    );
    expect(told(twice)).toEqual([
      expect.stringMatching(/^facts, row 99, column id: expected another claim than row 2/),
    ]);
  });

  test.each<[string, TableName, Record<string, string>, RegExp]>([
    [
      "a day of becoming known that no calendar has",
      "facts",
      { known: "2024-06-31" },
      /column known: expected a period that the calendar has/,
    ],
    [
      "knowledge after the release",
      "facts",
      { known: "2027-01" },
      /column known: expected a month or a day that ended by the release/,
    ],
    [
      "a ticker as another's alias",
      "entities",
      { aliases: "msft" },
      /column aliases: expected a name that openai does not have, found "MSFT"/,
    ],
    [
      "a fiscal year without a name",
      "entities",
      { fiscal_year_end: "06-30" },
      /column fiscal_year_named: expected both fiscal_year_end and fiscal_year_named, or neither/,
    ],
    [
      "a fiscal year that ends in a month of no calendar",
      "entities",
      { fiscal_year_end: "13-30", fiscal_year_named: "end" },
      /column fiscal_year_end: expected /,
    ],
    [
      "a formula smuggled into a note",
      "facts",
      { note: "=HYPERLINK(1)" },
      /column note: expected text that no spreadsheet takes for a formula/,
    ],
    [
      "a command smuggled into a title",
      "sources",
      { title_en: "@cmd" },
      /column title_en: expected text that no spreadsheet/,
    ],
  ])("%s", (_, name, cells, sentence) => {
    expect(told(changed(name, 2, cells)).join("\n")).toMatch(sentence);
  });

  test("a file that is not in UTF-8", () => {
    const broken = readTable("deals", "id,name\na,\uFFFD\uFFFD\n");
    const tables = bundledTables().map((table) => (table.name === "deals" ? broken : table));
    expect(told(tables).join("\n")).toMatch(
      /expected a file in UTF-8 \(in Excel: save as CSV UTF-8\)/,
    );
  });

  test("a quote that was never closed, and a title that stands twice", () => {
    const open = readTable("deals", 'id,name,name\na,"b\nc,d\n');
    const tables = bundledTables().map((table) => (table.name === "deals" ? open : table));
    expect(told(tables).join("\n")).toMatch(
      /deals, row 1, column name: expected a title that no other column has/,
    );
    expect(told(tables).join("\n")).toMatch(
      /deals, row 2, column name: expected a cell of one line/,
    );
  });

  test("a row that nothing uses", () => {
    const facts = bundledTables().find(({ name }) => name === "facts")?.rows ?? [];
    const row = facts.find(({ cells }) => cells.deal === "nonprofit-stake")?.number ?? 0;
    expect(told(changed("facts", row, { deal: "" }))).toEqual([
      expect.stringMatching(/expected an id that a fact uses, found "nonprofit-stake"/),
    ]);
  });

  test("the same id twice", () => {
    const id = bundledTables().find(({ name }) => name === "facts")?.rows[1]?.cells.id ?? "";
    expect(told(changed("facts", 2, { id }))).toContain(
      `facts, row 3, column id: expected a value that no row above has, found "${id}"`,
    );
  });

  test("missing and surplus columns", () => {
    const tables = bundledTables().map((table) =>
      table.name === "deals" ? readTable("deals", "id,name,surplus\n") : table,
    );
    expect(told(tables)).toContain(
      'deals, row 1, column name_zh: expected a column "name_zh", found nothing',
    );
    expect(told(tables).join()).toMatch(/deals, row 1, column surplus: expected one of id, name/);
  });

  test("many things at once, all of them", () => {
    expect(told(changed("facts", 2, { value: "x", known: "y", entity: "z" }))).toHaveLength(3);
  });
});

test("nothing is compiled from tables that have problems", () => {
  expect(() =>
    compileDataset(changed("facts", 2, { value: "x" }), bundledDescriptor(), ""),
  ).toThrow(/Problems of the tables: 1\nfacts, row 2/);
});

test("a compiled dataset is the tables, cell by cell", () => {
  const dataset = datasetOf(compileDataset(bundledTables(), bundledDescriptor(), ""));
  const facts = bundledTables().find(({ name }) => name === "facts")?.rows ?? [];
  expect(dataset.facts.map(({ id }) => id)).toEqual(facts.map(({ cells }) => cells.id));
  expect(dataset.facts.map(({ value }) => String(value))).toEqual(
    facts.map(({ cells }) => (cells.value ? String(Number(cells.value)) : "null")),
  );
});
