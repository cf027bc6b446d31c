import { parsePeriod } from "../core/period/period";
import type { Descriptor, Field, ForeignKey, Resource } from "./descriptor";
import type { TableProblem } from "./tableProblem";
import type { Table, TableName } from "./table";

/**
 * Everything that the descriptor demands and a table does not keep: columns, types, constraints,
 * keys.
 */
export function fieldProblems(
  table: Table,
  resource: Resource,
  tables: ReadonlyMap<TableName, Table>,
): readonly TableProblem[] {
  return [
    ...columnProblems(table, resource),
    ...strayCells(table),
    ...resource.schema.fields.flatMap((field) => valueProblems(table, field)),
    ...resource.schema.fields.flatMap((field) => repeats(table, field)),
    ...(resource.schema.foreignKeys ?? []).flatMap((key) => danglingKeys(table, key, tables)),
  ];
}

/** The resource that describes a table. */
export function resourceOf(descriptor: Descriptor, name: TableName): Resource {
  const found = descriptor.resources.find((resource) => resource.name === name);
  if (!found) throw new Error(`datapackage.json describes no table "${name}"`);
  return found;
}

function columnProblems({ name, header }: Table, { schema }: Resource): TableProblem[] {
  const wanted = schema.fields.map((field) => field.name);
  const place = { table: name, row: 1 };
  return [
    ...wanted
      .filter((column) => !header.includes(column))
      .map((column) => ({ ...place, column, expected: `a column "${column}"`, found: "" })),
    ...header
      .filter((column) => !wanted.includes(column))
      .map((column) => ({
        ...place,
        column,
        expected: `one of ${wanted.join(", ")}`,
        found: column,
      })),
  ];
}

/** Cells right of the last title belong to no column: a comma too many, or a quote forgotten. */
function strayCells({ name, header, rows }: Table): TableProblem[] {
  return rows.flatMap(({ number, cells }) =>
    Object.entries(cells)
      .filter(([column, cell]) => !header.includes(column) && cell !== "")
      .map(([column, found = ""]) => ({
        table: name,
        row: number,
        column,
        expected: "nothing right of the last title",
        found,
      })),
  );
}

function valueProblems(table: Table, field: Field): TableProblem[] {
  return table.rows.flatMap(({ number, cells }) => {
    const found = cells[field.name] ?? "";
    const expected = refusal(found, field);
    return expected === null
      ? []
      : [{ table: table.name, row: number, column: field.name, expected, found }];
  });
}

/** What was expected instead of a value, or null when it will do. */
function refusal(text: string, { name, type, constraints = {} }: Field): string | null {
  if (text === "") return constraints.required ? "a value" : null;
  if (INVISIBLE.test(text))
    return "text without control characters or marks that turn its direction";
  if (type === "number") {
    if (!/^-?\d+(\.\d+)?$/.test(text)) return "a plain number in base units (3400000000, 0.42)";
    const { minimum, exclusiveMinimum } = constraints;
    if (minimum !== undefined && !(Number(text) >= minimum)) return `at least ${minimum}`;
    if (exclusiveMinimum !== undefined && !(Number(text) > exclusiveMinimum))
      return `more than ${exclusiveMinimum}`;
  }
  if (type === "date" && parsePeriod(text)?.grain !== "day") return "a day (2024-06-17)";
  if (constraints.enum && !constraints.enum.includes(text))
    return `one of ${constraints.enum.join(", ")}`;
  if (constraints.maxLength !== undefined && text.length > constraints.maxLength)
    return `at most ${constraints.maxLength} characters`;
  if (constraints.pattern && !new RegExp(constraints.pattern, "u").test(text))
    return EXAMPLES[name] ?? `text of the form ${constraints.pattern}`;
  if (PERIOD_COLUMNS.has(name) && !parsePeriod(text)) return "a period that the calendar has";
  if (type !== "number" && /^[=+\-@\t\r]/.test(text))
    return "text that no spreadsheet takes for a formula (not beginning with = + - @)";
  return null;
}

/** What nobody sees, and what makes text read otherwise than it is stored. */
const INVISIBLE = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;

/** Columns that hold a stretch of the calendar. */
export const PERIOD_COLUMNS: ReadonlySet<string> = new Set(["period", "known", "published"]);

/** What the patterns of the descriptor mean, for a person. */
const EXAMPLES: Readonly<Record<string, string>> = {
  id: "a slug of lower-case letters, digits, - + . (openai-arr-2025)",
  period: "a period (2025, 2025-H1, 2025-Q3, 2025-03, 2025-03-31, 2025/2029)",
  known: "a month or a day (2024-06, 2024-06-17)",
  published: "a year, a month or a day (2024-06-17)",
  scope: "a slug (api, enterprise)",
  basis: "a slug (pre-money, share-sale)",
  url: "an https address",
};

function repeats(table: Table, { name, constraints }: Field): TableProblem[] {
  if (!constraints?.unique) return [];
  const seen = new Set<string>();
  return table.rows.flatMap(({ number, cells }) => {
    const found = cells[name] ?? "";
    if (found === "" || !seen.has(found)) {
      seen.add(found);
      return [];
    }
    return [
      {
        table: table.name,
        row: number,
        column: name,
        expected: "a value that no row above has",
        found,
      },
    ];
  });
}

function danglingKeys(
  table: Table,
  key: ForeignKey,
  tables: ReadonlyMap<TableName, Table>,
): TableProblem[] {
  const [column] = key.fields;
  const target = key.reference.resource ?? table.name;
  const ids = (tables.get(target)?.rows ?? []).map(({ cells }) => cells[key.reference.fields[0]]);
  const known = new Set(ids);
  return table.rows.flatMap(({ number, cells }) => {
    const found = cells[column] ?? "";
    return found === "" || known.has(found)
      ? []
      : [{ table: table.name, row: number, column, expected: `an id of ${target}`, found }];
  });
}
