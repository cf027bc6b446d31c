import { type Table, type TableName, tableOf } from "../../src/data/table";
import { readCsv } from "../../src/files/csv/readCsv";

/** The table of a CSV file. */
export function readTable(name: TableName, text: string): Table {
  return tableOf(name, readCsv(text));
}
