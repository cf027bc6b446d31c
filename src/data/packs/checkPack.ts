import type { Dataset } from "../../core/facts/dataset";
import type { Pack } from "../../core/facts/pack";
import { parsePeriod } from "../../core/period/period";
import { type CompiledDataset, compiledTables, factIdOf } from "../compiledTables";
import type { Descriptor } from "../descriptor";
import { refusal, resourceOf } from "../fields";
import { FACT_RULES } from "../factRules";
import { restoredTable } from "../restoredTable";
import { factFromRow } from "../rows";
import type { TableProblem } from "../tableProblem";
import { type Cells, type Table, type TableName, type TableRow } from "../table";
import { completedFact } from "./completedFact";
import { ownThings } from "./ownThings";
import { packNames } from "./ownNames";
import { type PackManifest, packManifestProblems, type ReadingDay } from "./packManifest";
import { packSchema } from "./packSchema";
import { packSources } from "./packSources";
import { unitProblems } from "./packUnits";

/** A pack as it came in, before anybody has checked it. */
export interface GivenPack {
  readonly manifest: PackManifest;
  readonly sha256: string;
  readonly tables: readonly Table[];
}

/** A pack that passed: what of it is kept, as JSON. */
export interface CompiledPack extends CompiledDataset {
  readonly pack: Pack;
  readonly contributors: readonly string[];
}

export interface CheckedPack {
  /** Null where a pack that is taken whole or not at all has a problem. */
  readonly compiled: CompiledPack | null;
  readonly problems: readonly TableProblem[];
}

/**
 * Checks a pack by the rules that are for packs, and completes its rows. Of the workbook's own
 * tables a row with a problem answers nothing and the others stand; any other pack with a problem
 * is refused whole, with all of its problems.
 * @param below What it leaves out comes from there.
 * @param schema That of the bundle's tables.
 */
export function checkPack(
  { manifest, sha256, tables }: GivenPack,
  below: Dataset,
  schema: Descriptor,
  day: ReadingDay,
): CheckedPack {
  const own = packSchema(schema);
  const isWorkbook = day.carrier === "workbook";
  const found: TableProblem[] = [...packManifestProblems(manifest, day)];
  const restored = tables.map((table) => restoredTable(table, resourceOf(own, table.name)));
  for (const table of restored) found.push(...shapeProblems(table, own, isWorkbook));
  const things = ownThings(restored, below, day.takenIn);
  found.push(...things.problems);
  const facts = checkedFacts(restored, things.tables, below, own, manifest, day);
  found.push(...facts.problems);
  const all = [...things.tables.filter(({ name }) => name !== "sources"), ...facts.tables];
  for (const table of all) found.push(...cellProblems(table, own), ...unitProblems(table));
  found.push(...factProblems(facts.table, all, below, day));
  const problems = firstOfCells(found);
  if (problems.length > 0 && !isWorkbook) return { compiled: null, problems };
  const wrong = new Set(problems.map(({ table, row }) => `${table} ${row}`));
  const kept = all.map((table) => ({
    ...table,
    rows: table.rows.filter(({ number }) => !wrong.has(`${table.name} ${number}`)),
  }));
  return { compiled: compiledPack(manifest, sha256, kept, day), problems };
}

/** One problem a cell, the first. */
function firstOfCells(found: readonly TableProblem[]): readonly TableProblem[] {
  const seen = new Set<string>();
  return found.filter(({ table, row, column }) => {
    const cell = `${table} ${row} ${column}`;
    return !seen.has(cell) && seen.add(cell);
  });
}

function compiledPack(
  { id, version, released, licence, contributors }: PackManifest,
  sha256: string,
  tables: readonly Table[],
  { carrier }: ReadingDay,
): CompiledPack {
  const rows = tables.find(({ name }) => name === "facts")?.rows.length ?? 0;
  const pack = { id, version, released, carrier, sha256, licence, rows };
  return { version, released, pack, contributors, ...compiledTables(tables) };
}

/** Columns that a table does not have, and what could not be read of it. */
function shapeProblems(table: Table, own: Descriptor, isWorkbook: boolean): TableProblem[] {
  const columns = resourceOf(own, table.name).schema.fields.map(({ name }) => name);
  const list = columns.join(", ");
  const expected = { en: `one of ${list}`, zh: `${list} 之一` };
  const isExtra = (column: string) =>
    !isWorkbook && column !== "" && !columns.includes(column) && !MORE_COLUMNS.has(column);
  return [
    ...table.faults.map((fault) => ({ table: table.name, ...fault })),
    ...table.header
      .filter(isExtra)
      .map((column) => ({ table: table.name, row: 1, column, expected, found: column })),
  ];
}

/** Who added a row, and when. */
const MORE_COLUMNS = new Set(["added_by", "added", "problem"]);

/** What each cell must keep by itself, and that no id stands twice. */
function cellProblems(table: Table, own: Descriptor): TableProblem[] {
  const { fields } = resourceOf(own, table.name).schema;
  const seen = new Map<string, number>();
  return table.rows.flatMap(({ number, cells }) => {
    const place = { table: table.name, row: number };
    const found = fields.flatMap((field): TableProblem[] => {
      const text = cells[field.name] ?? "";
      const expected = refusal(text, field);
      return expected ? [{ ...place, column: field.name, expected, found: text.slice(0, 60) }] : [];
    });
    const id = cells.id ?? "";
    const first = seen.get(id);
    seen.set(id, first ?? number);
    if (first === undefined || id === "") return found;
    const expected = { en: `another id than row ${first}`, zh: `与第 ${first} 行不同的编号` };
    return [...found, { ...place, column: "id", expected, found: id }];
  });
}

interface CheckedFacts {
  readonly table: Table | null;
  /** Its facts, and the sources with those that facts name. */
  readonly tables: readonly Table[];
  readonly problems: readonly TableProblem[];
}

function checkedFacts(
  given: readonly Table[],
  things: readonly Table[],
  below: Dataset,
  own: Descriptor,
  { id: pack }: PackManifest,
  { takenIn }: ReadingDay,
): CheckedFacts {
  const tableOfName = (name: TableName) => things.find((table) => table.name === name);
  const listed = tableOfName("sources");
  const sources = packSources(listed, below, pack, takenIn);
  const names = packNames(tableOfName("entities"), tableOfName("metrics"), below);
  const facts = given.find(({ name }) => name === "facts");
  const problems: TableProblem[] = [];
  const ids = new Map<string, number>();
  const rows = (facts?.rows ?? []).map(({ number, cells }): TableRow => {
    const done = completedFact(cells, { pack, takenIn, names, sourceOf: sources.sourceOf });
    for (const problem of done.problems) problems.push({ table: "facts", row: number, ...problem });
    // What cannot be named is not named after it.
    const id =
      done.problems.length > 0 && !cells.id ? `${pack}:row-${number}` : idIn(pack, done.cells, ids);
    return { number, cells: { ...done.cells, id } };
  });
  const header = resourceOf(own, "facts").schema.fields.map(({ name }) => name);
  const table: Table | null = facts ? { ...facts, header, rows, faults: [] } : null;
  const first = (listed?.rows.at(-1)?.number ?? 1) + 1;
  const made = sources.made().map((cells, at) => ({ number: first + at, cells }));
  const sourceTable: Table = {
    name: "sources",
    header: resourceOf(own, "sources").schema.fields.map(({ name }) => name),
    rows: [...(listed?.rows ?? []), ...made],
    faults: [],
    hasDecimalComma: false,
  };
  return {
    table,
    tables: [sourceTable, ...(table ? [table] : [])],
    problems,
  };
}

/** The id of a fact begins with its pack; made, it says what the fact is about, and is its own. */
function idIn(pack: string, cells: Cells, ids: Map<string, number>): string {
  const given = cells.id ?? "";
  if (given !== "") return given.startsWith(`${pack}:`) ? given : `${pack}:${given}`;
  const made = `${pack}:${factIdOf(cells)}`;
  const count = (ids.get(made) ?? 0) + 1;
  ids.set(made, count);
  return count === 1 ? made : `${made}-${count}`;
}

const CORRECTED = {
  en: "the id of a fact that is here, of the same company and metric",
  zh: "同一主体、同一指标的现有事实的编号",
};

const NUMBERS = ["value", "low", "high"] as const;

/** What the columns of a fact must keep between them. */
function factProblems(
  facts: Table | null,
  all: readonly Table[],
  below: Dataset,
  { takenIn }: ReadingDay,
): TableProblem[] {
  const metrics = new Map(
    all.find(({ name }) => name === "metrics")?.rows.map(({ cells }) => [cells.id, cells] as const),
  );
  const ids = new Map(facts?.rows.map(({ cells }) => [cells.id, cells] as const));
  const refused: TableProblem[] = [];
  for (const { number, cells } of facts?.rows ?? []) {
    const refuse = (column: string, expected: TableProblem["expected"]) =>
      void refused.push({
        table: "facts",
        row: number,
        column,
        expected,
        found: cells[column] ?? "",
      });
    const known = parsePeriod(cells.known ?? "");
    if (known && known.start > takenIn)
      refuse("known", { en: `a day not after ${takenIn}`, zh: `不晚于 ${takenIn} 的日期` });
    const { replaces = "" } = cells;
    const replaced = ids.get(replaces) ?? below.fact(replaces);
    if (replaces !== "" && (replaced?.entity !== cells.entity || replaced?.metric !== cells.metric))
      refuse("replaces", CORRECTED);
    const metric = below.metrics.get(cells.metric ?? "");
    const periodType = metrics.get(cells.metric)?.period_type ?? metric?.periodType;
    const isNumeric = NUMBERS.every((column) => Number.isFinite(Number(cells[column] ?? "")));
    if (!known || !periodType || !isNumeric || !(Number(cells.precision) > 0)) continue;
    const fact = factFromRow(cells);
    const about = { periodType } as Parameters<(typeof FACT_RULES)[number]["isKept"]>[1]; // All that these rules ask of it.
    for (const { isOfPacks, column, expected, isKept } of FACT_RULES)
      if (isOfPacks && !isKept(fact, about, cells)) refuse(column, expected);
  }
  return refused;
}
