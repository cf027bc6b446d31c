import { entityNamesOf, metricNamesOf } from "../core/dataset";
import type { Fact, Metric } from "../core/fact";
import { folded } from "../core/names";
import { UNITS } from "../core/unit";
import { isAsPrinted } from "./printed";
import type { Problem } from "./problem";
import { dealOf, entityOf, factOf, metricOf } from "./rows";
import type { Cells, Table, TableName } from "./table";

type TablesByName = ReadonlyMap<TableName, Table>;

/** What columns must keep between them, row by row and table by table. Asked only of tables whose cells are in order. */
export function ruleProblems(tables: TablesByName, released: string): readonly Problem[] {
  return [
    ...factProblems(tables),
    ...knownTooLate(tables, released),
    ...duplicateClaims(tables),
    ...unusedRows(tables),
    ...sharedNames(tables, "entities", (cells) => entityNamesOf(entityOf(cells))),
    ...sharedNames(tables, "metrics", (cells) => metricNamesOf(metricOf(cells))),
    ...unknownParties(tables),
    ...unknownUnits(tables),
  ];
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

function factProblems(tables: TablesByName): Problem[] {
  const metrics = new Map(
    rowsOf(tables, "metrics").map(({ cells }) => [cells.id, metricOf(cells)]),
  );
  return rowsOf(tables, "facts").flatMap(({ number, cells }) => {
    const metric = metrics.get(cells.metric);
    return FACT_RULES.filter(({ isKept }) => metric && !isKept(factOf(cells), metric, cells)).map(
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
function knownTooLate(tables: TablesByName, released: string): Problem[] {
  return rowsOf(tables, "facts")
    .filter(({ cells }) => factOf(cells).known.end > released)
    .map(({ number, cells }) => ({
      table: "facts" as const,
      row: number,
      column: "known",
      expected: `a month or a day that ended by the release on ${released}`,
      found: cells.known ?? "",
    }));
}

/** One document makes one claim about one thing and time. */
function duplicateClaims(tables: TablesByName): Problem[] {
  const claim = ["entity", "counterparty", "metric", "scope", "deal", "period", "status", "source"];
  const seen = new Map<string, number>();
  return rowsOf(tables, "facts").flatMap(({ number, cells }) => {
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
function unusedRows(tables: TablesByName): Problem[] {
  const facts = rowsOf(tables, "facts").map(({ cells }) => factOf(cells));
  const deals = rowsOf(tables, "deals").map(({ cells }) => dealOf(cells));
  const parents = rowsOf(tables, "entities").map(({ cells }) => entityOf(cells).parent);
  const used: Readonly<Record<Exclude<TableName, "facts">, ReadonlySet<string>>> = {
    sources: new Set(facts.map(({ source }) => source)),
    metrics: new Set(facts.map(({ metric }) => metric)),
    deals: new Set(facts.map(({ deal }) => deal)),
    entities: new Set([
      ...facts.flatMap(({ entity, counterparty }) => [entity, counterparty]),
      ...deals.flatMap(({ parties }) => parties),
      ...parents,
    ]),
  };
  return (Object.keys(used) as (keyof typeof used)[]).flatMap((table) =>
    // The keys of the record above.
    rowsOf(tables, table)
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
function sharedNames(
  tables: TablesByName,
  table: TableName,
  namesOf: (cells: Cells) => readonly string[],
): Problem[] {
  const owners = new Map<string, string>();
  return rowsOf(tables, table).flatMap(({ number, cells }) => {
    const id = cells.id ?? "";
    return namesOf(cells)
      .filter((name) => name !== "")
      .flatMap((name) => {
        const owner = owners.get(folded(name));
        owners.set(folded(name), owner ?? id);
        if (owner === undefined || owner === id) return [];
        return [
          {
            table,
            row: number,
            column: "aliases",
            expected: `a name that ${owner} does not have`,
            found: name,
          },
        ];
      });
  });
}

function unknownParties(tables: TablesByName): Problem[] {
  const ids = new Set(rowsOf(tables, "entities").map(({ cells }) => cells.id));
  return rowsOf(tables, "deals").flatMap(({ number, cells }) =>
    dealOf(cells)
      .parties.filter((party) => !ids.has(party))
      .map((found) => ({
        table: "deals" as const,
        row: number,
        column: "parties",
        expected: "ids of entities",
        found,
      })),
  );
}

function unknownUnits(tables: TablesByName): Problem[] {
  const expected = `one of ${[...UNITS.keys()].join(", ")}`;
  return rowsOf(tables, "metrics")
    .filter(({ cells }) => !UNITS.has(cells.unit ?? ""))
    .map(({ number, cells }) => ({
      table: "metrics" as const,
      row: number,
      column: "unit",
      expected,
      found: cells.unit ?? "",
    }));
}

function rowsOf(tables: TablesByName, name: TableName): Table["rows"] {
  return tables.get(name)?.rows ?? [];
}
