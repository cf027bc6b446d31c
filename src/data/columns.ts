import { type Dataset, openDataset } from "../core/dataset";
import type { IsoDate } from "../core/fact";
import { dealOf, entityOf, factOf, metricOf, sourceOf } from "./rows";
import type { Cells, Table, TableName } from "./table";

/** The validated tables as the bundle carries them: the text of every cell, column by column, which packs best. */
export interface Compiled {
  readonly version: string;
  readonly released: string;
  readonly tables: Readonly<Record<TableName, Columns>>;
}

export type Columns = Readonly<Record<string, readonly string[]>>;

export function columnsOf({ header, rows }: Table): Columns {
  return Object.fromEntries(
    header.map((column) => [column, rows.map(({ cells }) => cells[column] ?? "")]),
  );
}

export function datasetOf({ version, released, tables }: Compiled): Dataset {
  return openDataset({
    version,
    released: released as IsoDate, // The compiler has checked it.
    sources: rowsOf(tables.sources).map(sourceOf),
    entities: rowsOf(tables.entities).map(entityOf),
    metrics: rowsOf(tables.metrics).map(metricOf),
    deals: rowsOf(tables.deals).map(dealOf),
    facts: rowsOf(tables.facts).map(factOf),
  });
}

function rowsOf(columns: Columns): readonly Cells[] {
  const titles = Object.keys(columns);
  return (columns.id ?? []).map((_, row) =>
    Object.fromEntries(titles.map((title) => [title, columns[title]?.[row] ?? ""])),
  );
}
