import { type Dataset, openDataset, type Tables } from "../core/facts/dataset";
import type { Metric } from "../core/facts/fact";
import type { IsoDate } from "../core/period/calendar";
import { parsePeriod } from "../core/period/period";
import { dealFromRow, entityFromRow, factFromRow, metricFromRow, sourceFromRow } from "./rows";
import type { Cells, Table, TableName } from "./table";

/**
 * The validated tables as the bundle and packs carry them: the text of every cell, column by
 * column, each column in one text, which compresses best. What follows from the rest of a fact is
 * left out: its unit, where that is the metric's, and an id that its cells make.
 */
export interface CompiledDataset {
  readonly version: string;
  readonly released: string;
  /** Of what the tables below were read from. */
  readonly sha256?: string;
  readonly licence?: string;
  /** What stands between two cells of a column: in no cell. */
  readonly separator: string;
  readonly tables: Readonly<Record<TableName, CompiledTable>>;
}

/** How many rows there are, and the cells of each column, from the first row to the last. */
export interface CompiledTable {
  readonly rows: number;
  readonly columns: Readonly<Record<string, string>>;
}

/** Texts of other tables stand far from those like them: in this order they compress best. */
const IN_ORDER = ["facts", "deals", "sources", "metrics", "entities"] as const;

/** What no cell has is told by the last: no control character passes the validator. */
const SEPARATORS = ["~", "^", "`", "\u0001"] as const;

/** The tables with what stands between their cells. A table that is missing has no rows. */
export function compiledTables(
  tables: readonly Table[],
): Pick<CompiledDataset, "separator" | "tables"> {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const units = new Map(
    byName.get("metrics")?.rows.map(({ cells }) => [cells.id, cells.unit] as const) ?? [],
  );
  const columns = IN_ORDER.map((name) => [name, columnsOf(byName.get(name), units)] as const);
  const texts = columns.flatMap(([, table]) => [...table.columns.values()].flat());
  const separator = SEPARATORS.find((one) => !texts.some((text) => text.includes(one))) ?? "\u0001";
  const joined = ({ rows, columns }: Columns): CompiledTable => ({
    rows,
    columns: Object.fromEntries([...columns].map(([title, all]) => [title, all.join(separator)])),
  });
  // One of each name.
  const all = Object.fromEntries(columns.map(([name, table]) => [name, joined(table)]));
  return { separator, tables: all as CompiledDataset["tables"] };
}

interface Columns {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, readonly string[]>;
}

function columnsOf(
  table: Table | undefined,
  units: ReadonlyMap<string | undefined, string | undefined>,
): Columns {
  if (!table) return { rows: 0, columns: new Map() };
  const textOf = (title: string, cells: Cells) => {
    const text = cells[title] ?? "";
    if (table.name !== "facts") return text;
    const isImplied =
      (title === "id" && text === factIdOf(cells)) ||
      (title === "unit" && text === units.get(cells.metric));
    return isImplied ? "" : text;
  };
  const columns = table.header.map(
    (title) => [title, table.rows.map(({ cells }) => textOf(title, cells))] as const,
  );
  const isFilled = ([title, texts]: (typeof columns)[number]) =>
    title !== "unit" || texts.some(Boolean);
  return { rows: table.rows.length, columns: new Map(columns.filter(isFilled)) };
}

export function datasetOf(compiled: CompiledDataset): Dataset {
  return openDataset(rowsOf(compiled));
}

/** @param metrics Those of other packs that its facts are of. */
export function rowsOf(
  { version, released, sha256 = "", licence = "", separator, tables }: CompiledDataset,
  metricsBelow: readonly Metric[] = [],
): Tables {
  const periodOf = sharedPeriods();
  const records = recordsWith(separator);
  const metrics = records(tables.metrics, metricFromRow);
  const units = new Map([...metricsBelow, ...metrics].map(({ id, unit }) => [id, unit]));
  return {
    ...{ version, sha256, licence },
    released: released as IsoDate, // The compiler has checked it.
    sources: records(tables.sources, sourceFromRow),
    entities: records(tables.entities, entityFromRow),
    metrics,
    deals: records(tables.deals, dealFromRow),
    facts: records(tables.facts, (cells) => {
      if (cells.id === "") cells.id = factIdOf(cells);
      const { metric = "", unit = "" } = cells;
      cells.unit = unit === "" ? (units.get(metric) ?? "") : unit;
      return factFromRow(cells, periodOf);
    }),
  };
}

/** The id of most facts: entity, metric, scope, period, first word of the source. */
export function factIdOf({ entity, metric, scope, period = "", source = "" }: Cells): string {
  const [publisher] = source.split("-");
  return [entity, metric, scope, period.replace("/", "-to-").toLowerCase(), publisher]
    .filter(Boolean)
    .join("-");
}

function recordsWith(separator: string) {
  return <T>(
    { rows, columns }: CompiledTable,
    recordOf: (cells: Record<string, string | undefined>) => T,
  ): readonly T[] => {
    const split = Object.entries(columns).map(
      ([title, text]) => [title, text.split(separator)] as const,
    );
    return Array.from({ length: rows }, (_, row) => {
      const cells: Record<string, string | undefined> = {};
      for (const [title, texts] of split) cells[title] = texts[row] ?? "";
      return recordOf(cells);
    });
  };
}

/** Reads each period once: the facts of a table are about few of them. */
function sharedPeriods(): typeof parsePeriod {
  const periods = new Map<string, ReturnType<typeof parsePeriod>>();
  return (text) => {
    const found = periods.get(text);
    if (found !== undefined) return found;
    const period = parsePeriod(text);
    periods.set(text, period);
    return period;
  };
}
