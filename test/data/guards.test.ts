import { bundledDescriptor, bundledTables } from "../../src/commands/compileTables";
import { compileDataset } from "../../src/data/compileDataset";
import { holdsFigure } from "../../src/data/printed";
import { problemSentence } from "../../src/data/tableProblem";
import type { Table, TableName } from "../../src/data/table";
import { tableProblems } from "../../src/data/tableProblems";

/** The bundled tables with cells of some rows replaced; row 2 is the first below the titles. */
function changed(
  name: TableName,
  change: (
    row: number,
    cells: Readonly<Record<string, string | undefined>>,
  ) => Record<string, string>,
): readonly Table[] {
  return bundledTables().map((table) =>
    table.name === name
      ? {
          ...table,
          rows: table.rows.map((row) => ({
            ...row,
            cells: { ...row.cells, ...change(row.number, row.cells) },
          })),
        }
      : table,
  );
}

function sentences(tables: readonly Table[]): readonly string[] {
  return tableProblems(tables, bundledDescriptor()).map(problemSentence);
}

describe("An entity", () => {
  test("is not a part of itself", () => {
    const own = changed("entities", (_, { id = "" }) => (id === "openai" ? { parent: id } : {}));
    expect(sentences(own)).toEqual([
      'entities, row 2, column parent: expected an entity that is not a part of this one, found "openai"',
    ]);
  });

  test("is not a part of one of its parts", () => {
    const circle = changed("entities", (_, { id }) =>
      id === "microsoft" ? { parent: "azure-openai-service" } : {},
    );
    expect(sentences(circle)).toHaveLength(3);
  });
});

test.each([
  ["turns the direction of what follows", "Open\u202eAI"],
  ["has no width", "Open\u200bAI"],
  ["ends a line", "Open\nAI"],
])("a name with a character that %s is refused", (_, name) => {
  const found = changed("entities", (row) => (row === 2 ? { aliases: name } : {}));
  expect(sentences(found)[0]).toContain(
    "expected text without control characters or marks that turn its direction",
  );
});

test.each(["34亿美元", "翻了一番", "三倍", "数百亿美元", "$3.4bn", "doubled", "one cent", "半数"])(
  "“%s” holds a figure",
  (printed) => expect(holdsFigure(printed)).toBe(true),
);

test.each(["美元", "revenue", "increase", "None"])("“%s” holds none", (printed) =>
  expect(holdsFigure(printed)).toBe(false),
);

test("a figure about a time says whether that time is printed", () => {
  const found = changed("facts", (row) => (row === 2 ? { period_basis: "" } : {}));
  expect(sentences(found)).toEqual([
    "facts, row 2, column period_basis: expected printed or inferred exactly where there is a period, found nothing",
  ]);
});

test("of many problems the first 200 are told and the rest counted", () => {
  const rows = bundledTables().find(({ name }) => name === "facts")?.rows.length ?? 0;
  const bad = changed("facts", () => ({ value: "much", low: "little", unit: "" }));
  const total = sentences(bad).length;
  expect(total).toBeGreaterThan(2 * rows);
  let message = "";
  try {
    compileDataset(bad, bundledDescriptor(), "");
  } catch (failure) {
    message = (failure as Error).message; // Thrown above, as an Error.
  }
  const lines = message.split("\n");
  expect(lines).toHaveLength(202);
  expect(lines.at(-1)).toBe(`and ${total - 200} more`);
});
