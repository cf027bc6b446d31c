import type { Dataset } from "../facts/dataset";
import type { Entity, Metric } from "../facts/fact";
import { foreignCellAt, type ForeignTable } from "./foreignTable";
import { createdEntity, createdMetric } from "./createdThings";
import { type DraftReading, draftOf } from "./draftOf";
import { factCells, type FactDraft, type PackRow, type TableSource } from "./importedFact";
import { importNames } from "./importNames";
import { type ImportProblem, problemList } from "./importProblem";
import { rowReader, titlesOf } from "./importedRow";
import type { ImportMapping, ValueColumn } from "./mapping";
import { sourceCells } from "./sourceCells";
import { isWithoutNumber } from "./writtenNumber";

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

export interface ImportContext {
  readonly dataset: Dataset;
  /** The day of entry, ISO. */
  readonly today: string;
  /** Who adds the facts; empty where the host does not say. */
  readonly addedBy: string;
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
  { dataset, today, addedBy }: ImportContext,
): ImportedTable {
  const misplaced = missingTitles(table, mapping);
  if (misplaced.length > 0) return { ...NOTHING, problems: misplaced };
  const problems = problemList(MOST_PROBLEMS);
  const { entities, metrics } = namesOf(mapping, dataset);
  const reading: DraftReading = { mapping, entities: entities.find, metrics: metrics.find };
  const columns = valueColumns(mapping);
  const fieldsOf = rowReader(mapping);
  const sources = new Map<string, { cells: PackRow; source: TableSource }>();
  const facts = new Map<string, { cells: PackRow; row: number }>();
  let blanks = 0;
  for (const [at, cells] of table.rows.slice(mapping.titleRows[1]).entries()) {
    if (cells.every(({ text }) => text === "")) continue;
    const row = mapping.titleRows[1] + at + 1;
    const fields = fieldsOf(cells);
    for (const { column, title, use } of columns) {
      const cell = foreignCellAt(cells, column);
      if (isWithoutNumber(cell)) {
        blanks++;
        continue;
      }
      const problem = (field: string, expected: ImportProblem["expected"], found: string) =>
        problems.add({ row, column: field, expected, found: found.slice(0, 60) });
      const found = sourceCells(fields, today, addedBy);
      const draft = draftOf(cell, title, use, fields, reading, row, problem);
      if (!draft || !found) {
        if (!found) problem("source", SOURCE, "");
        continue;
      }
      sources.set(found.source.id, found);
      addFact(facts, draft, found.source, today, row, problem);
    }
    if (problems.isFull()) break;
  }
  return {
    facts: [...facts.values()].map(({ cells }) => cells),
    sources: [...sources.values()].map(({ cells }) => cells),
    entities: entities.created,
    metrics: metrics.created,
    problems: problems.all(),
    blanks,
    rows: [...facts.values()].map(({ row }) => row),
  };
}

const SOURCE = {
  en: "where the figures come from: a title, for all rows or in a column",
  zh: "数字的出处：一个标题，可适用于所有行，也可单列一栏",
};

function namesOf(mapping: ImportMapping, dataset: Dataset) {
  return {
    entities: importNames<Entity>({
      names: dataset.entityNames,
      byId: dataset.entities,
      choices: mapping.entities,
      creates: mapping.createEntities,
      kind: { en: "a company", zh: "公司" },
      make: createdEntity,
    }),
    metrics: importNames<Metric>({
      names: dataset.metricNames,
      byId: dataset.metrics,
      choices: mapping.metrics,
      creates: mapping.createMetrics,
      kind: { en: "a metric", zh: "指标" },
      make: (name, id, choice) => createdMetric(name, id, choice, mapping),
    }),
  };
}

interface PlacedValues {
  readonly column: number;
  readonly title: string;
  readonly use: ValueColumn;
}

function valueColumns({ columns }: ImportMapping): readonly PlacedValues[] {
  return columns.flatMap(({ title, use }, column) =>
    use.as === "values" ? [{ column, title, use }] : [],
  );
}

/** Two rows that say the same of the same are a column that was not mapped: which, is asked. */
function addFact(
  facts: Map<string, { cells: PackRow; row: number }>,
  draft: FactDraft,
  source: TableSource,
  today: string,
  row: number,
  problem: (field: string, expected: ImportProblem["expected"], found: string) => void,
): void {
  const cells = factCells(draft, source, today);
  const id = cells.id ?? "";
  const before = facts.get(id);
  if (!before) facts.set(id, { cells, row });
  else
    problem(
      "",
      twice(before.row),
      `${draft.entity.name}, ${draft.metric.name}, ${draft.period?.text ?? ""}`,
    );
}

function twice(row: number) {
  return {
    en: `one figure of a company, metric and period (row ${row} has it already): is there a column for its part or kind?`,
    zh: `同一公司、指标与期间只有一个数字（第 ${row} 行已有）：是否有一栏表示其部分或口径？`,
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
