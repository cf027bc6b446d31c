import { type Dataset, openDataset } from "../core/facts/dataset";
import type { IsoDate } from "../core/period/calendar";
import { parsePeriod } from "../core/period/period";
import { dealFromRow, entityFromRow, factFromRow, metricFromRow, sourceFromRow } from "./rows";
import type { Cells, Table, TableName } from "./table";

/** The validated tables as the bundle carries them: the text of every cell, row by row. */
export interface CompiledDataset {
  readonly version: string;
  readonly released: string;
  readonly tables: Readonly<Record<TableName, CompiledTable>>;
}

export interface CompiledTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function compiledTable({ header, rows }: Table): CompiledTable {
  return { header, rows: rows.map(({ cells }) => header.map((column) => cells[column] ?? "")) };
}

export function datasetOf({ version, released, tables }: CompiledDataset): Dataset {
  const periodOf = sharedPeriods();
  return openDataset({
    version,
    released: released as IsoDate, // The compiler has checked it.
    sources: records(tables.sources, sourceFromRow),
    entities: records(tables.entities, entityFromRow),
    metrics: records(tables.metrics, metricFromRow),
    deals: records(tables.deals, dealFromRow),
    facts: records(tables.facts, (cells) => factFromRow(cells, periodOf)),
  });
}

function records<T>({ header, rows }: CompiledTable, recordOf: (cells: Cells) => T): readonly T[] {
  return rows.map((row) => {
    const cells: Record<string, string> = {};
    for (const [at, column] of header.entries()) cells[column] = row[at] ?? "";
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
