import type { Words } from "../core/words/words";
import { parsePeriod } from "../core/period/period";
import type { Descriptor, Field, ForeignKey, Resource } from "./descriptor";
import { inEnglish, type TableProblem } from "./tableProblem";
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
      .map((column) => ({
        ...place,
        column,
        expected: inEnglish(`a column "${column}"`),
        found: "",
      })),
    ...header
      .filter((column) => !wanted.includes(column))
      .map((column) => ({
        ...place,
        column,
        expected: inEnglish(`one of ${wanted.join(", ")}`),
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
        expected: inEnglish("nothing right of the last title"),
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
export function refusal(text: string, { name, type, constraints = {} }: Field): Words | null {
  if (text === "") return constraints.required ? { en: "a value", zh: "一个值" } : null;
  if (INVISIBLE.test(text))
    return {
      en: "text without control characters or marks that turn its direction",
      zh: "不含控制字符或方向标记的文本",
    };
  if (type === "number") {
    if (!/^-?\d+(\.\d+)?$/.test(text))
      return {
        en: "a plain number in base units (3400000000, 0.42)",
        zh: "以基本单位计的纯数字（3400000000、0.42）",
      };
    const { minimum, exclusiveMinimum } = constraints;
    if (minimum !== undefined && !(Number(text) >= minimum))
      return { en: `at least ${minimum}`, zh: `不小于 ${minimum}` };
    if (exclusiveMinimum !== undefined && !(Number(text) > exclusiveMinimum))
      return { en: `more than ${exclusiveMinimum}`, zh: `大于 ${exclusiveMinimum}` };
  }
  if (type === "date" && parsePeriod(text)?.grain !== "day")
    return { en: "a day (2024-06-17)", zh: "日期（2024-06-17）" };
  if (constraints.enum && !constraints.enum.includes(text))
    return {
      en: `one of ${constraints.enum.join(", ")}`,
      zh: `${constraints.enum.join("、")} 之一`,
    };
  if (constraints.maxLength !== undefined && text.length > constraints.maxLength)
    return {
      en: `at most ${constraints.maxLength} characters`,
      zh: `至多 ${constraints.maxLength} 个字符`,
    };
  if (constraints.pattern && !new RegExp(constraints.pattern, "u").test(text))
    return EXAMPLES[name] ?? inEnglish(`text of the form ${constraints.pattern}`);
  if (PERIOD_COLUMNS.has(name) && !parsePeriod(text))
    return { en: "a period that the calendar has", zh: "日历上存在的期间" };
  if (type !== "number" && /^[=+\-@\t\r]/.test(text))
    return {
      en: "text that no spreadsheet takes for a formula (not beginning with = + - @)",
      zh: "表格软件不会当作公式的文本（不以 = + - @ 开头）",
    };
  return null;
}

/** What nobody sees, and what makes text read otherwise than it is stored. */
const INVISIBLE = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;

/** Columns that hold a stretch of the calendar. */
export const PERIOD_COLUMNS: ReadonlySet<string> = new Set(["period", "known", "published"]);

/** What the patterns of the descriptor mean, for a person. */
const EXAMPLES: Readonly<Record<string, Words>> = {
  id: {
    en: "a slug of lower-case letters, digits, - + . (openai-arr-2025)",
    zh: "由小写字母、数字和 - + . 组成的编号（openai-arr-2025）",
  },
  period: {
    en: "a period (2025, 2025-H1, 2025-Q3, 2025-03, 2025-03-31, 2025/2029)",
    zh: "期间（2025、2025-H1、2025-Q3、2025-03、2025-03-31、2025/2029）",
  },
  known: { en: "a month or a day (2024-06, 2024-06-17)", zh: "月份或日期（2024-06、2024-06-17）" },
  published: {
    en: "a year, a month or a day (2024-06-17)",
    zh: "年份、月份或日期（2024-06-17）",
  },
  scope: { en: "a slug (api, enterprise)", zh: "编号（api、enterprise）" },
  basis: { en: "a slug (pre-money, share-sale)", zh: "编号（pre-money、share-sale）" },
  url: { en: "an https address", zh: "https 地址" },
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
        expected: inEnglish("a value that no row above has"),
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
      : [
          {
            table: table.name,
            row: number,
            column,
            expected: inEnglish(`an id of ${target}`),
            found,
          },
        ];
  });
}
