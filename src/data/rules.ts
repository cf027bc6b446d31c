import { entityNamesOf, metricNamesOf } from "../core/facts/dataset";
import type { Deal, Entity, Fact, Metric } from "../core/facts/fact";
import { foldedName } from "../core/words/nameIndex";
import { UNITS } from "../core/words/unit";
import { FACT_RULES } from "./factRules";
import { parentCircles } from "./parentCircles";
import { inEnglish, type TableProblem } from "./tableProblem";
import { dealFromRow, entityFromRow, factFromRow, metricFromRow } from "./rows";
import type { Cells, Table, TableName } from "./table";

type TablesByName = ReadonlyMap<TableName, Table>;

/** A row of a table with what was read from it, once for all rules. */
interface Read<T> {
  readonly number: number;
  readonly cells: Cells;
  readonly record: T;
}

/**
 * What columns must keep between them, row by row and table by table. Asked only of tables whose
 * cells are in order.
 */
export function ruleProblems(tables: TablesByName, released: string): readonly TableProblem[] {
  const facts = rowsRead(tables, "facts", (cells) => factFromRow(cells));
  const entities = rowsRead(tables, "entities", entityFromRow);
  const metrics = rowsRead(tables, "metrics", metricFromRow);
  const deals = rowsRead(tables, "deals", dealFromRow);
  return [
    ...factProblems(facts, metrics),
    ...knownTooLate(facts, released),
    ...duplicateClaims(facts),
    ...unusedRows(tables, facts, entities, deals),
    ...parentCircles(entities),
    ...sharedNames("entities", entities, entityNamesOf),
    ...sharedNames("metrics", metrics, metricNamesOf),
    ...unknownParties(deals, entities),
    ...halfFiscalYears(tables),
    ...halfDoubts(deals),
    ...unknownUnits(metrics),
  ];
}

function rowsRead<T>(
  tables: TablesByName,
  name: TableName,
  recordOf: (cells: Cells) => T,
): readonly Read<T>[] {
  return (tables.get(name)?.rows ?? []).map((row) => ({ ...row, record: recordOf(row.cells) }));
}

function factProblems(
  facts: readonly Read<Fact>[],
  metrics: readonly Read<Metric>[],
): readonly TableProblem[] {
  const byId = new Map(metrics.map(({ record }) => [record.id, record]));
  return facts.flatMap(({ number, cells, record }) => {
    const metric = byId.get(record.metric);
    return FACT_RULES.filter(({ isKept }) => metric && !isKept(record, metric, cells)).map(
      ({ column, expected }) => ({
        table: "facts" as const,
        row: number,
        column,
        expected,
        found: cells[column] ?? "",
      }),
    );
  });
}

/** A release cannot hold what became known after it. */
function knownTooLate(facts: readonly Read<Fact>[], released: string): readonly TableProblem[] {
  return facts
    .filter(({ record }) => record.known.end > released)
    .map(({ number, cells }) => ({
      table: "facts" as const,
      row: number,
      column: "known",
      expected: inEnglish(`a month or a day that ended by the release on ${released}`),
      found: cells.known ?? "",
    }));
}

/** One document makes one claim about one thing and time. */
function duplicateClaims(facts: readonly Read<Fact>[]): readonly TableProblem[] {
  const claim = [
    "entity",
    "counterparty",
    "metric",
    "scope",
    "basis",
    "deal",
    "period",
    "status",
    "source",
  ];
  const seen = new Map<string, number>();
  return facts.flatMap(({ number, cells }) => {
    const key = claim.map((column) => cells[column] ?? "").join("\t");
    const first = seen.get(key);
    seen.set(key, first ?? number);
    if (first === undefined) return [];
    const expected = inEnglish(`another claim than row ${first} (same ${claim.join(", ")})`);
    return [
      { table: "facts" as const, row: number, column: "id", expected, found: cells.id ?? "" },
    ];
  });
}

/** A row that no fact leads to is left over, or its fact was forgotten. */
function unusedRows(
  tables: TablesByName,
  facts: readonly Read<Fact>[],
  entities: readonly Read<Entity>[],
  deals: readonly Read<Deal>[],
): readonly TableProblem[] {
  const ids = (of: (fact: Fact) => string) => facts.map(({ record }) => of(record));
  const used: Readonly<Record<Exclude<TableName, "facts">, ReadonlySet<string>>> = {
    sources: new Set(ids(({ source }) => source)),
    metrics: new Set(ids(({ metric }) => metric)),
    deals: new Set(ids(({ deal }) => deal)),
    entities: new Set([
      ...ids(({ entity }) => entity),
      ...ids(({ counterparty }) => counterparty),
      ...deals.flatMap(({ record }) => record.parties),
      ...entities.map(({ record }) => record.parent),
    ]),
  };
  return (Object.keys(used) as (keyof typeof used)[]).flatMap((table) =>
    // The keys of the record above.
    (tables.get(table)?.rows ?? [])
      .filter(({ cells }) => !used[table].has(cells.id ?? ""))
      .map(({ number, cells }) => ({
        table,
        row: number,
        column: "id",
        expected: inEnglish("an id that a fact uses"),
        found: cells.id ?? "",
      })),
  );
}

/** A name must lead to one row, however it is typed. */
function sharedNames<T extends { readonly id: string }>(
  table: TableName,
  rows: readonly Read<T>[],
  namesOf: (thing: T) => readonly string[],
): readonly TableProblem[] {
  const owners = new Map<string, string>();
  return rows.flatMap(({ number, record }) =>
    namesOf(record)
      .filter((name) => name !== "")
      .flatMap((name) => {
        const owner = owners.get(foldedName(name));
        owners.set(foldedName(name), owner ?? record.id);
        if (owner === undefined || owner === record.id) return [];
        return [
          {
            table,
            row: number,
            column: "aliases",
            expected: inEnglish(`a name that ${owner} does not have`),
            found: name,
          },
        ];
      }),
  );
}

function unknownParties(
  deals: readonly Read<Deal>[],
  entities: readonly Read<Entity>[],
): readonly TableProblem[] {
  const ids = new Set(entities.map(({ record }) => record.id));
  return deals.flatMap(({ number, record }) =>
    record.parties
      .filter((party) => !ids.has(party))
      .map((found) => ({
        table: "deals" as const,
        row: number,
        column: "parties",
        expected: inEnglish("ids of entities"),
        found,
      })),
  );
}

/** A doubt is said in both languages. */
function halfDoubts(deals: readonly Read<Deal>[]): readonly TableProblem[] {
  return deals
    .filter(({ record }) => (record.doubt === "") !== (record.doubtZh === ""))
    .map(({ number, record }) => ({
      table: "deals" as const,
      row: number,
      column: record.doubt === "" ? "doubt" : "doubt_zh",
      expected: inEnglish("both doubt and doubt_zh, or neither"),
      found: "",
    }));
}

/** A fiscal year has an end and a name, or neither. */
function halfFiscalYears(tables: TablesByName): readonly TableProblem[] {
  return (tables.get("entities")?.rows ?? []).flatMap(({ number, cells }) => {
    const [end = "", named = ""] = [cells.fiscal_year_end, cells.fiscal_year_named];
    if ((end === "") === (named === "")) return [];
    return [
      {
        table: "entities" as const,
        row: number,
        column: end === "" ? "fiscal_year_end" : "fiscal_year_named",
        expected: inEnglish("both fiscal_year_end and fiscal_year_named, or neither"),
        found: "",
      },
    ];
  });
}

function unknownUnits(metrics: readonly Read<Metric>[]): readonly TableProblem[] {
  const expected = inEnglish(`one of ${[...UNITS.keys()].join(", ")}`);
  return metrics
    .filter(({ record }) => !UNITS.has(record.unit))
    .map(({ number, record }) => ({
      table: "metrics" as const,
      row: number,
      column: "unit",
      expected,
      found: record.unit,
    }));
}
