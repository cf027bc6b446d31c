import type { Entity, Metric } from "../facts/fact";
import type { ForeignTable } from "./foreignTable";
import type { PackRow } from "./importedFact";
import { type ImportProblem, problemList } from "./importProblem";
import { titlesOf } from "./importedRow";
import type { ImportMapping } from "./mapping";
import { type ImportContext, tableReader } from "./tableReader";

/** What a table gives: rows of the tables of a pack, or everything that keeps it out. */
export interface ImportedTable {
  /** Rows of `facts.csv`, `sources.csv`, `entities.csv`, `metrics.csv`, by column. */
  readonly facts: readonly PackRow[];
  readonly sources: readonly PackRow[];
  readonly entities: readonly Entity[];
  readonly metrics: readonly Metric[];
  /** Every bad cell; nothing of the table is to be taken in while there is one. */
  readonly problems: readonly ImportProblem[];
  /** PackRow of value columns that have nothing to say: blank, `-`, `n/a`. */
  readonly blanks: number;
  /** For each fact, the row of the table that it comes from, as a spreadsheet counts it. */
  readonly rows: readonly number[];
}

/** More would tell nobody more. */
const MOST_PROBLEMS = 1000;

/**
 * Reads a table from outside by a mapping: each number of a value column is a fact. Nothing is
 * guessed: what is missing, unknown or not a number is a problem with its row and column.
 */
export function importFacts(
  table: ForeignTable,
  mapping: ImportMapping,
  context: ImportContext,
): ImportedTable {
  const misplaced = missingTitles(table, mapping);
  if (misplaced.length > 0) return { ...NOTHING, problems: misplaced };
  const problems = problemList(MOST_PROBLEMS);
  const reader = tableReader(mapping, context);
  const sources = new Map<string, PackRow>();
  const facts = new Map<string, { readonly cells: PackRow; readonly row: number }>();
  let blanks = 0;
  for (const [at, cells] of table.rows.slice(mapping.titleRows[1]).entries()) {
    const row = mapping.titleRows[1] + at + 1;
    const read = reader.row(cells, row);
    blanks += read.blanks;
    read.problems.forEach(problems.add);
    for (const { fact, source } of read.figures) {
      const before = facts.get(fact.id ?? "");
      if (before) problems.add(twice(row, before.row, fact));
      else facts.set(fact.id ?? "", { cells: fact, row });
      sources.set(source.id ?? "", source);
    }
    if (problems.isFull()) break;
  }
  if (facts.size === 0 && problems.all().length === 0)
    problems.add({ row: 0, column: "", expected: NUMBERS, found: "" });
  return {
    facts: [...facts.values()].map(({ cells }) => cells),
    sources: [...sources.values()],
    entities: reader.entities,
    metrics: reader.metrics,
    problems: problems.all(),
    blanks,
    rows: [...facts.values()].map(({ row }) => row),
  };
}

const NUMBERS = {
  en: "titles over at least one column of numbers",
  zh: "标题及其下至少一栏数字",
};

/** Two rows that say the same of the same are a column that was not mapped: which, is asked. */
export function twice(row: number, before: number, fact: PackRow): Omit<ImportProblem, "more"> {
  return {
    row,
    column: "",
    expected: {
      en: `one figure of a company, metric and period (row ${before} has it already): is there a column for its part or kind?`,
      zh: `同一公司、指标与期间只有一个数字（第 ${before} 行已有）：是否有一栏表示其部分或口径？`,
    },
    found: [fact.entity, fact.metric, fact.period].join(", "),
  };
}

/** A mapping of another file: its titles stand elsewhere, or nowhere. */
function missingTitles(table: ForeignTable, mapping: ImportMapping): ImportProblem[] {
  const titles = titlesOf(table.rows, mapping.titleRows);
  return mapping.columns.flatMap(({ title, use }, at) =>
    use.as === "ignored" || titles[at] === title
      ? []
      : [
          {
            row: mapping.titleRows[1],
            column: title,
            expected: { en: `a column titled "${title}"`, zh: `标题为“${title}”的一栏` },
            found: titles[at] ?? "",
            more: 0,
          },
        ],
  );
}

const NOTHING = { facts: [], sources: [], entities: [], metrics: [], blanks: 0, rows: [] };
