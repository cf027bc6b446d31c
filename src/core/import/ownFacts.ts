import type { Dataset } from "../facts/dataset";
import { foldedName, type NameIndex } from "../words/nameIndex";
import type { Words } from "../words/words";
import { hasTitles, type WantedTitles } from "../workbook/titles";
import { FIELD_TITLES, fieldOfTitle } from "./fieldTitles";
import { type ForeignCell, foreignCellAt, type ForeignTable } from "./foreignTable";
import type { PackRow } from "./importedFact";
import { twice } from "./importFacts";
import { type ImportProblem, importProblemSentence } from "./importProblem";
import type { RowFields } from "./importedRow";
import type { ColumnUse, ImportField, ImportMapping, NameChoice } from "./mapping";
import { type ImportContext, type ReadRow, tableReader } from "./tableReader";
import { titleUnit, writtenUnit } from "./titleUnit";
import { documentsOf, withDocument } from "./ownSources";

/** The facts that stand in a workbook's own tables. */
export interface OwnFacts {
  /** Rows of the tables of a pack. */
  readonly facts: readonly PackRow[];
  readonly sources: readonly PackRow[];
  readonly entities: ReturnType<typeof tableReader>["entities"];
  readonly metrics: ReturnType<typeof tableReader>["metrics"];
  /** For each fact, its row in the table, the titles being row 1. */
  readonly rows: readonly number[];
  /** What is wrong with a row, which then answers nothing; by its number. */
  readonly problems: ReadonlyMap<number, Words>;
  /** What the host writes into the table, since it must never change again: the day of entry. */
  readonly constants: readonly OwnConstant[];
}

export interface OwnConstant {
  readonly row: number;
  readonly field: "added" | "added_by";
  readonly text: string;
}

/** The titles of numbers in *Facts*. */
const VALUE = ["value", "amount", "数值", "金额"];
/** The column that AIFIN writes: it says what is wrong. */
const PROBLEM = ["problem", "problems", "问题"].map(foldedName);

/** What *Facts* is known by. */
export const FACTS_TITLES: WantedTitles = [
  ...(["entity", "metric", "period", "source"] as const).map((field) => FIELD_TITLES[field]),
  VALUE,
];

/** Where the *Problem* of a row is written; -1 where the table has no such column. */
export function problemColumn(titles: readonly string[]): number {
  return titles.findIndex((title) => PROBLEM.includes(foldedName(title)));
}

function isValueTitle(title: string): boolean {
  return hasTitles([title], [VALUE]);
}

/**
 * Reads the table *Facts* of a workbook, with the documents that its *Sources* lists. A row that is
 * wrong never stops the others: it answers nothing and has a sentence that says why.
 *
 * @param facts With the titles in its first row.
 * @param sources The same; null where there is none.
 */
export function ownFacts(
  facts: ForeignTable,
  sources: ForeignTable | null,
  context: ImportContext,
): OwnFacts {
  const [titleCells = [], ...rows] = facts.rows;
  const titles = titleCells.map(({ text }) => text);
  const problemAt = problemColumn(titles);
  const documents = documentsOf(sources);
  const mapping = ownMapping(titles, rows, context.dataset);
  const completed = (fields: RowFields) => withDocument(fields, documents);
  const reader = tableReader(mapping, { ...context, idsNameSource: true, completed });
  const found = new Map<string, { readonly fact: PackRow; readonly row: number }>();
  const sourceRows = new Map<string, PackRow>();
  const problems = new Map<number, Words>();
  const constants: OwnConstant[] = [];
  for (const [at, cells] of rows.entries()) {
    const row = at + 2;
    if (isEmptyRow(cells, titles, problemAt)) continue;
    const read = reader.row(cells, row);
    const own = ownProblems(read, cells, titles, context.dataset, row);
    const [figure] = read.figures;
    const before = figure && found.get(figure.fact.id ?? "");
    const all = before ? [...own, twice(row, before.row, figure.fact)] : own;
    if (all.length > 0 || !figure) {
      problems.set(row, sentencesOf(all));
      continue;
    }
    found.set(figure.fact.id ?? "", { fact: withCorrection(figure.fact, read), row });
    sourceRows.set(figure.source.id ?? "", figure.source);
    constants.push(...constantsOf(read, titles, row, context));
  }
  return {
    facts: [...found.values()].map(({ fact }) => fact),
    sources: [...sourceRows.values()],
    entities: reader.entities,
    metrics: reader.metrics,
    rows: [...found.values()].map(({ row }) => row),
    problems,
    constants,
  };
}

/** Columns by their titles; what no title names is the analyst's own and is left alone. */
function ownMapping(
  titles: readonly string[],
  rows: ForeignTable["rows"],
  dataset: Dataset,
): ImportMapping {
  const uses = titles.map((title): ColumnUse => {
    const field = fieldOfTitle(title);
    if (field) return { as: "field", field };
    if (!isValueTitle(title)) return { as: "ignored" };
    const { unit, power, priceYear } = titleUnit(title);
    return { as: "values", entity: "", metric: "", period: "", scope: "", unit, power, priceYear };
  });
  const columnOf = (field: ImportField) =>
    uses.findIndex((use) => use.as === "field" && use.field === field);
  const unitAt = columnOf("unit");
  return {
    titleRows: [1, 1],
    columns: titles.map((title, at) => ({ title, use: uses[at] ?? { as: "ignored" } })),
    constants: {},
    headings: "none",
    decimal: ".",
    dates: "none",
    days: "day",
    createEntities: false,
    createMetrics: false,
    entities: newNames(rows, columnOf("entity"), dataset.entityNames, () => ({})),
    metrics: newNames(rows, columnOf("metric"), dataset.metricNames, (row, mark) => ({
      unit: writtenUnit(foreignCellAt(row, unitAt).text).unit,
      periodType: /total|合计|累计/i.test(mark) ? "duration" : "instant",
    })),
  };
}

/** `Acme (new)`, `Paid seats (new, total)`, `新指标（新）`: the analyst says that it is another. */
const NEW = /^(?<name>.*\S)\s*[(（](?<mark>(?:new|新)(?:[,，、 ].*)?)[)）]$/i;

function newNames(
  rows: ForeignTable["rows"],
  column: number,
  names: NameIndex<{ readonly id: string }>,
  more: (row: readonly ForeignCell[], mark: string) => object,
): Readonly<Record<string, NameChoice>> {
  const choices: Record<string, NameChoice> = Object.create(null) as Record<string, NameChoice>;
  if (column < 0) return choices;
  for (const row of rows) {
    const { text } = foreignCellAt(row, column);
    const { name, mark = "" } = NEW.exec(text)?.groups ?? {};
    if (name === undefined) continue;
    const known = names.find(name);
    const choice = known ? { id: known.id } : { create: { name, ...more(row, mark) } };
    choices[text] = choice;
    choices[name] ??= choice;
  }
  return choices;
}

function isEmptyRow(
  cells: readonly ForeignCell[],
  titles: readonly string[],
  problemAt: number,
): boolean {
  return cells.every(({ text }, at) => {
    const field = fieldOfTitle(titles[at] ?? "");
    return text === "" || at === problemAt || field === "added" || field === "added_by";
  });
}

/** What a row of one's own must have beyond what any table must. */
function ownProblems(
  { problems, figures, fields, blanks }: ReadRow,
  cells: readonly ForeignCell[],
  titles: readonly string[],
  dataset: Dataset,
  row: number,
): readonly Omit<ImportProblem, "more">[] {
  const found = [...problems];
  const valueAt = titles.findIndex(isValueTitle);
  const add = (column: string, expected: Words, text: string) =>
    found.push({ row, column, expected, found: text });
  if (figures.length === 0 && blanks > 0)
    add(titles[valueAt] ?? "", { en: "a number", zh: "数字" }, foreignCellAt(cells, valueAt).text);
  const replaced = fields("replaces").text;
  if (replaced !== "" && !dataset.fact(replaced))
    add("replaces", { en: "the id of a fact", zh: "某个事实的 id" }, replaced);
  if (replaced !== "" && fields("reason").text === "")
    add("reason", { en: "why the figure is corrected", zh: "更正的理由" }, "");
  if (NEW.test(fields("metric").text) && fields("unit").text === "")
    add("unit", { en: "a unit, as the metric is new", zh: "单位（该指标是新建的）" }, "");
  return found;
}

function withCorrection(fact: PackRow, { fields }: ReadRow): PackRow {
  const replaces = fields("replaces").text;
  if (replaces === "") return fact;
  return { ...fact, replaces, note: [fields("reason").text, fact.note].filter(Boolean).join(" ") };
}

function constantsOf(
  { fields }: ReadRow,
  titles: readonly string[],
  row: number,
  { today, addedBy }: ImportContext,
): readonly OwnConstant[] {
  const has = (field: ImportField) => titles.some((title) => fieldOfTitle(title) === field);
  const isOpen = (field: OwnConstant["field"]) => has(field) && fields(field).text === "";
  return [
    ...(isOpen("added") ? [{ row, field: "added", text: today } as const] : []),
    ...(isOpen("added_by") && addedBy ? [{ row, field: "added_by", text: addedBy } as const] : []),
  ];
}

function sentencesOf(problems: readonly Omit<ImportProblem, "more">[]): Words {
  const sentences = problems.map((one) => importProblemSentence({ ...one, row: 0, more: 0 }));
  return {
    en: sentences.map(({ en }) => en).join("; "),
    zh: sentences.map(({ zh }) => zh).join("；"),
  };
}
