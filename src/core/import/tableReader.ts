import type { Dataset } from "../facts/dataset";
import type { Entity, Metric } from "../facts/fact";
import type { Words } from "../words/words";
import { createdEntity, createdMetric } from "./createdThings";
import { draftOf } from "./draftOf";
import { type ForeignCell, foreignCellAt } from "./foreignTable";
import { factCells, type PackRow } from "./importedFact";
import { importNames } from "./importNames";
import type { ImportProblem } from "./importProblem";
import { type RowFields, rowReader } from "./importedRow";
import type { ImportMapping, ValueColumn } from "./mapping";
import { sourceCells } from "./sourceCells";
import { isWithoutNumber } from "./writtenNumber";

/** What a table is read with. */
export interface ImportContext {
  readonly dataset: Dataset;
  /** The day of entry, ISO. */
  readonly today: string;
  /** Who adds the facts; empty where the host does not say. */
  readonly addedBy: string;
  /** Whether ids name the document too: where several say the same, each is a fact. */
  readonly idsNameSource?: boolean;
  /** Fills in what the row does not say itself. */
  readonly completed?: (fields: RowFields) => RowFields;
}

/** Reads the rows of a table, from the top. */
export interface TableReader {
  readonly row: (cells: readonly ForeignCell[], row: number) => ReadRow;
  /** What the rows read so far have created. */
  readonly entities: readonly Entity[];
  readonly metrics: readonly Metric[];
}

/** What one row says: its figures, or what keeps it from saying them. */
export interface ReadRow {
  readonly figures: readonly { readonly fact: PackRow; readonly source: PackRow }[];
  readonly problems: readonly Omit<ImportProblem, "more">[];
  /** Cells of value columns that have nothing to say. */
  readonly blanks: number;
  readonly fields: RowFields;
}

/** Problems quote no more of a cell. */
const LONGEST_QUOTE = 60;

export function tableReader(mapping: ImportMapping, context: ImportContext): TableReader {
  const { dataset, today, addedBy, idsNameSource = false, completed = asItStands } = context;
  const { entities, metrics } = namesOf(mapping, dataset);
  const reading = { mapping, entities: entities.find, metrics: metrics.find };
  const columns = valueColumns(mapping);
  const fieldsOf = rowReader(mapping);
  const row = (cells: readonly ForeignCell[], number: number): ReadRow => {
    const fields = completed(fieldsOf(cells));
    const problems: Omit<ImportProblem, "more">[] = [];
    const problem = (column: string, expected: Words, found: string) =>
      problems.push({ row: number, column, expected, found: found.slice(0, LONGEST_QUOTE) });
    const filled = columns.filter(({ column }) => !isWithoutNumber(foreignCellAt(cells, column)));
    const isBlank = cells.every(({ text }) => text === "");
    const day = dayOf(fields("added")) ?? today;
    const source = sourceCells(fields, day, fields("added_by").text || addedBy);
    if (filled.length > 0 && !source) problem("source", SOURCE, "");
    const figures = filled.flatMap(({ column, title, use }) => {
      const cell = foreignCellAt(cells, column);
      const draft = draftOf(cell, title, use, fields, reading, number, problem);
      if (!draft || !source) return [];
      const fact = factCells(draft, source.source, day);
      const id = idsNameSource ? `${fact.id ?? ""}-${source.source.id}` : (fact.id ?? "");
      return [{ fact: { ...fact, id }, source: source.cells }];
    });
    return { figures, problems, blanks: isBlank ? 0 : columns.length - filled.length, fields };
  };
  return { row, entities: entities.created, metrics: metrics.created };
}

function asItStands(fields: RowFields): RowFields {
  return fields;
}

function dayOf({ text, date }: ForeignCell): string | null {
  return date ?? (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null);
}

const SOURCE: Words = {
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
