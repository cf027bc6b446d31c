import { type Dataset, openDataset } from "../core/facts/dataset";
import type { IsoDate } from "../core/period/calendar";
import { parsePeriod } from "../core/period/period";
import { dealFromRow, entityFromRow, factFromRow, metricFromRow, sourceFromRow } from "./rows";
import type { Cells, Table, TableName } from "./table";

/**
 * The validated tables as the bundle carries them: the text of every cell, column by column, which
 * compresses better than row by row. What follows from the rest of a fact is left out: its unit,
 * which is that of the metric, and an id that its cells make.
 */
export interface CompiledDataset {
  readonly version: string;
  readonly released: string;
  readonly tables: Readonly<Record<TableName, CompiledTable>>;
}

/** The cells of each column, from the first row to the last. */
export type CompiledTable = Readonly<Record<string, readonly string[]>>;

export function compiledTable({ name, header, rows }: Table): CompiledTable {
  const column = (title: string) =>
    rows.map(({ cells }) =>
      name === "facts" && title === "id" && cells.id === idOf(cells) ? "" : (cells[title] ?? ""),
    );
  const columns = header.filter((title) => name !== "facts" || title !== "unit");
  return Object.fromEntries(columns.map((title) => [title, column(title)]));
}

export function datasetOf({ version, released, tables }: CompiledDataset): Dataset {
  const periodOf = sharedPeriods();
  const metrics = records(tables.metrics, metricFromRow);
  const units = new Map(metrics.map(({ id, unit }) => [id, unit]));
  return openDataset({
    version,
    released: released as IsoDate, // The compiler has checked it.
    sources: records(tables.sources, sourceFromRow),
    entities: records(tables.entities, entityFromRow),
    metrics,
    deals: records(tables.deals, dealFromRow),
    facts: records(tables.facts, (cells) => {
      if (cells.id === "") cells.id = idOf(cells);
      cells.unit ??= units.get(cells.metric ?? "") ?? "";
      return factFromRow(cells, periodOf);
    }),
  });
}

/** The id of most facts: entity, metric, scope, period, first word of the source. */
function idOf({ entity, metric, scope, period = "", source = "" }: Cells): string {
  const [publisher] = source.split("-");
  return [entity, metric, scope, period.replace("/", "-to-").toLowerCase(), publisher]
    .filter(Boolean)
    .join("-");
}

function records<T>(
  table: CompiledTable,
  recordOf: (cells: Record<string, string | undefined>) => T,
): readonly T[] {
  const columns = Object.entries(table);
  return (columns[0]?.[1] ?? []).map((_, row) => {
    const cells: Record<string, string | undefined> = {};
    for (const [title, texts] of columns) cells[title] = texts[row] ?? "";
    return recordOf(cells);
  });
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
