import Papa from "papaparse";
import type { Words } from "../../core/words/words";

/** A CSV file as rows of texts. */
export interface CsvSheet {
  readonly rows: readonly (readonly string[])[];
  /** What could not be read for certain: a quote never closed. The first row is 1. */
  readonly faults: readonly CsvFault[];
  /**
   * Whether it has semicolons, as spreadsheets write where the comma is the decimal sign.
   */
  readonly hasDecimalComma: boolean;
}

export interface CsvFault {
  readonly row: number;
  readonly expected: Words;
  readonly found: string;
}

/** Reads CSV (comma, semicolon or tab, with or without byte order mark). */
export function readCsv(text: string): CsvSheet {
  const csv = text.replace(/^\uFEFF/, "");
  const delimiter = delimiterOf(csv);
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter });
  return {
    rows: data,
    faults: errors.map(({ row, message }) => ({
      row: (row ?? 0) + 1,
      expected: { en: "a row that can be read", zh: "可读的一行" },
      found: message,
    })),
    hasDecimalComma: delimiter === ";",
  };
}

/** What separates the titles: no title has a comma, a semicolon or a tab in it. */
function delimiterOf(csv: string): string {
  const titles = csv.slice(0, csv.search(/[\r\n]|$/));
  return [";", "\t"].find((delimiter) => titles.includes(delimiter)) ?? ",";
}
