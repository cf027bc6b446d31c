import { entityNamesOf, metricNamesOf } from "../core/facts/dataset";
import type { Deal, Entity, Fact, Metric } from "../core/facts/fact";
import { folded } from "../core/words/names";
import { UNITS } from "../core/words/unit";
import { parentCircles } from "./parentCircles";
import { holdsFigure, isAsPrinted } from "./printed";
import type { Problem } from "./problem";
import { dealOf, entityOf, factOf, metricOf } from "./rows";
import type { Cells, Table, TableName } from "./table";

type TablesByName = ReadonlyMap<TableName, Table>;

/** A row of a table with what was read from it, once for all rules. */
interface Read<T> {
  readonly number: number;
  readonly cells: Cells;
  readonly record: T;
}

/** What columns must keep between them, row by row and table by table. Asked only of tables whose cells are in order. */
export function ruleProblems(tables: TablesByName, released: string): readonly Problem[] {
  const facts = rowsRead(tables, "facts", (cells) => factOf(cells));
  const entities = rowsRead(tables, "entities", entityOf);
  const metrics = rowsRead(tables, "metrics", metricOf);
  const deals = rowsRead(tables, "deals", dealOf);
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

/** One rule for a fact: the column to look at, what is expected there, and whether the fact keeps it. */
interface FactRule {
  readonly column: string;
  readonly expected: string;
  readonly isKept: (fact: Fact, metric: Metric, cells: Cells) => boolean;
}

const FACT_RULES: readonly FactRule[] = [
  {
    column: "value",
    expected: "a value, or low and high where a range is printed",
    isKept: ({ value, low, high }) => value !== null || (low !== null && high !== null),
  },
  {
    column: "low",
    expected: "low ≤ value ≤ high",
    isKept: ({ value, low, high }) =>
      (low ?? -Infinity) <= (value ?? low ?? -Infinity) &&
      (value ?? high ?? Infinity) <= (high ?? Infinity) &&
      (low ?? -Infinity) <= (high ?? Infinity),
  },
  {
    column: "qualifier",
    expected: '"range" exactly where low and high are printed',
    isKept: ({ qualifier, low, high }) =>
      (qualifier === "range") === (low !== null && high !== null),
  },
  {
    column: "unit",
    expected: "the unit of the metric",
    isKept: ({ unit }, metric) => unit === metric.unit,
  },
  {
    column: "value",
    expected: "a fraction (0.42, not 42)",
    isKept: ({ unit, value }) => unit !== "fraction" || Math.abs(value ?? 0) <= 1,
  },
  {
    column: "period",
    expected: "a period that the calendar has (the metric is not a standing term)",
    isKept: ({ period }, metric, cells) =>
      (cells.period ?? "") === "" ? metric.periodType === "term" : period !== null,
  },
  {
    column: "period_basis",
    expected: "printed or inferred exactly where there is a period",
    isKept: (_, __, { period = "", period_basis: basis = "" }) =>
      (period === "") === (basis === ""),
  },
  {
    column: "printed",
    expected: "a figure (34亿美元, three times)",
    isKept: ({ printed }) => holdsFigure(printed),
  },
  {
    column: "known",
    expected: "a day on or after the first day of the period (the figure is not a plan)",
    isKept: ({ status, known, period }) =>
      !period || (status !== "actual" && status !== "estimate") || known.end >= period.start,
  },
  {
    column: "value",
    expected: "what is printed, in base units (34亿 is 3400000000)",
    isKept: isAsPrinted,
  },
  {
    column: "precision",
    expected: "the size of a digit of the value, which it then divides (34亿: 100000000)",
    isKept: ({ value, precision }) => {
      const digits = (value ?? 0) / precision;
      return Math.abs(digits - Math.round(digits)) < 1e-6;
    },
  },
  {
    column: "id",
    expected: "an id that begins with the entity and the metric",
    isKept: ({ id, entity, metric }) => id.startsWith(`${entity}-${metric}-`),
  },
  {
    column: "locator",
    expected: "a paragraph number from 1",
    isKept: ({ locator }) => /^[1-9]\d*$/.test(locator),
  },
];

function factProblems(
  facts: readonly Read<Fact>[],
  metrics: readonly Read<Metric>[],
): readonly Problem[] {
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
function knownTooLate(facts: readonly Read<Fact>[], released: string): readonly Problem[] {
  return facts
    .filter(({ record }) => record.known.end > released)
    .map(({ number, cells }) => ({
      table: "facts" as const,
      row: number,
      column: "known",
      expected: `a month or a day that ended by the release on ${released}`,
      found: cells.known ?? "",
    }));
}

/** One document makes one claim about one thing and time. */
function duplicateClaims(facts: readonly Read<Fact>[]): readonly Problem[] {
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
    const expected = `another claim than row ${first} (same ${claim.join(", ")})`;
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
): readonly Problem[] {
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
        expected: "an id that a fact uses",
        found: cells.id ?? "",
      })),
  );
}

/** A name must lead to one row, however it is typed. */
function sharedNames<T extends { readonly id: string }>(
  table: TableName,
  rows: readonly Read<T>[],
  namesOf: (thing: T) => readonly string[],
): readonly Problem[] {
  const owners = new Map<string, string>();
  return rows.flatMap(({ number, record }) =>
    namesOf(record)
      .filter((name) => name !== "")
      .flatMap((name) => {
        const owner = owners.get(folded(name));
        owners.set(folded(name), owner ?? record.id);
        if (owner === undefined || owner === record.id) return [];
        return [
          {
            table,
            row: number,
            column: "aliases",
            expected: `a name that ${owner} does not have`,
            found: name,
          },
        ];
      }),
  );
}

function unknownParties(
  deals: readonly Read<Deal>[],
  entities: readonly Read<Entity>[],
): readonly Problem[] {
  const ids = new Set(entities.map(({ record }) => record.id));
  return deals.flatMap(({ number, record }) =>
    record.parties
      .filter((party) => !ids.has(party))
      .map((found) => ({
        table: "deals" as const,
        row: number,
        column: "parties",
        expected: "ids of entities",
        found,
      })),
  );
}

/** A fiscal year has an end and a name, or neither. */
function halfFiscalYears(tables: TablesByName): readonly Problem[] {
  return (tables.get("entities")?.rows ?? []).flatMap(({ number, cells }) => {
    const [end = "", named = ""] = [cells.fiscal_year_end, cells.fiscal_year_named];
    if ((end === "") === (named === "")) return [];
    return [
      {
        table: "entities" as const,
        row: number,
        column: end === "" ? "fiscal_year_end" : "fiscal_year_named",
        expected: "both fiscal_year_end and fiscal_year_named, or neither",
        found: "",
      },
    ];
  });
}

function unknownUnits(metrics: readonly Read<Metric>[]): readonly Problem[] {
  const expected = `one of ${[...UNITS.keys()].join(", ")}`;
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
