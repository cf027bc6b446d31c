import { type ForeignCell, type ForeignTable, textCell } from "../../core/import/foreignTable";
import { dateOfSerial } from "../../core/period/calendar";
import type { Words } from "../../core/words/words";
import { csvText } from "../../files/csv/csvText";
import { readCsv } from "../../files/csv/readCsv";
import type { FileCell, FileWorkbook } from "../../files/xlsx/fileWorkbook";
import { readWorkbook } from "../../files/xlsx/readWorkbook";

/**
 * The table in a file: a `.csv`, or a sheet of an `.xlsx`, with the numbers and days that the file
 * itself knows.
 * @param sheet Its name; the first one where none is given.
 * @throws {UnreadableFile} for a workbook that cannot be read.
 */
export function tableOfFile(
  name: string,
  bytes: Uint8Array,
  sheet = "",
): ForeignTable | { readonly problem: Words } {
  if (/\.xlsx$/i.test(name)) return tableOfSheet(name, readWorkbook(bytes), sheet);
  const read = csvText(bytes);
  if ("problem" in read) return read;
  const { rows, faults } = readCsv(read.text);
  const [fault] = faults;
  if (fault) return { problem: faultWords(fault.row, fault.expected) };
  return { name, rows: rows.map((row) => row.map(textCell)) };
}

function faultWords(row: number, { en, zh }: Words): Words {
  return { en: `row ${row}: ${en}`, zh: `${row}: ${zh}` };
}

function tableOfSheet(name: string, file: FileWorkbook, wanted: string): ForeignTable {
  const { sheets, formats, dateSystem } = file;
  const named = sheets.find((one) => one.name.toLowerCase() === wanted.toLowerCase());
  const { cells } = named ?? sheets[0] ?? { cells: [] };
  const rows: ForeignCell[][] = [];
  for (const cell of cells) {
    const row = (rows[cell.row] ??= []);
    while (row.length < cell.column) row.push(textCell(""));
    row[cell.column] = foreignCell(cell, formats[cell.format] ?? "General", dateSystem);
  }
  return { name, rows: Array.from(rows, (row: ForeignCell[] | undefined) => row ?? []) };
}

/** Days from 1900 to 1904. */
const LATER_DAYS = 1462;

function foreignCell({ value }: FileCell, format: string, dates: 1900 | 1904): ForeignCell {
  if (typeof value === "object") return textCell(value?.error ?? "");
  if (typeof value !== "number") return textCell(String(value));
  const serial = Math.floor(value) + (dates === 1904 ? LATER_DAYS : 0);
  const date = isOfDates(format) ? dateOfSerial(serial) : null;
  if (date) return { text: date, number: null, date };
  const isPercent = format.includes("%");
  return { text: isPercent ? `${100 * value}%` : String(value), number: value, date: null };
}

/** Whether a number format draws days. */
function isOfDates(format: string): boolean {
  const plain = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return plain !== "General" && /[yd]/i.test(plain);
}
