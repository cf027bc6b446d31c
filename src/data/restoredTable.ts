import type { Field, Resource } from "./descriptor";
import { PERIOD_COLUMNS } from "./fields";
import type { Table } from "./table";

/**
 * Undoes what a spreadsheet does to cells when it saves a table, where only one reading is
 * possible: `3.4E+09`, `3,400,000,000`, `42%`, full-width digits, `Mar-25` for 2025-03,
 * `2024/6/17`, `Actual`. What could be read in two ways is left as it is, for the validator to
 * name.
 */
export function restoredTable(table: Table, { schema }: Resource): Table {
  const fields = new Map(schema.fields.map((field) => [field.name, field]));
  const rows = table.rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(
      Object.entries(row.cells).map(([column, cell = ""]) => {
        const field = fields.get(column);
        return [column, field ? restoredCell(cell, field, table.hasDecimalComma) : cell];
      }),
    ),
  }));
  return { ...table, rows };
}

function restoredCell(
  cell: string,
  { name, type, constraints }: Field,
  hasDecimalComma: boolean,
): string {
  if (type === "number") return restoredNumber(cell.normalize("NFKC").trim(), hasDecimalComma);
  if (constraints?.enum) return restoredWord(cell, constraints.enum);
  if (type === "date" || PERIOD_COLUMNS.has(name))
    return restoredPeriod(cell.normalize("NFKC").trim());
  return constraints?.pattern ? cell.normalize("NFKC").trim() : cell;
}

/**
 * A spreadsheet shows at most five decimals before `E`: with as many, digits may have been cut off.
 */
const SCIENTIFIC = /^(-?\d(?:\.\d{1,4})?)E\+?(-?\d+)$/i;

function restoredNumber(cell: string, hasDecimalComma: boolean): string {
  const text = hasDecimalComma ? withDecimalPoint(cell) : withoutGroups(cell, ",");
  const scientific = SCIENTIFIC.exec(text);
  if (scientific) return plainDigits(scientific[1] ?? "", Number(scientific[2]));
  const percent = /^(-?\d+(?:\.\d+)?)\s?%$/.exec(text);
  return percent ? plainDigits(percent[1] ?? "", -2) : text;
}

/**
 * In a file with semicolons a comma is the decimal sign; before exactly three digits it might be a
 * group's, too.
 */
function withDecimalPoint(cell: string): string {
  if (/^-?\d+,\d+(E.*|%)?$/i.test(cell) && !/,\d{3}$/.test(cell)) return cell.replace(",", ".");
  return withoutGroups(cell, ".");
}

/** Digits in groups of three; a single group after a point might be decimals, so it takes two. */
function withoutGroups(cell: string, separator: "," | "."): string {
  const groups = separator === "," ? /^-?\d{1,3}(,\d{3})+(\.\d+)?$/ : /^-?\d{1,3}(\.\d{3}){2,}$/;
  return groups.test(cell) ? cell.replaceAll(separator, "") : cell;
}

/** A decimal number moved by powers of ten, digit by digit: nothing is rounded. */
function plainDigits(decimal: string, exponent: number): string {
  const [whole = "", fraction = ""] = decimal.replace("-", "").split(".");
  const digits = whole + fraction;
  const point = whole.length + exponent;
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const at = Math.max(point, 1);
  const plain = `${padded.slice(0, at)}.${padded.slice(at)}`;
  const sign = decimal.startsWith("-") ? "-" : "";
  return sign + plain.replace(/^0+(?=\d)/, "").replace(/\.?0*$/, "");
}

function restoredWord(cell: string, words: readonly string[]): string {
  const folded = cell.normalize("NFKC").trim().toLowerCase();
  return words.find((word) => word.toLowerCase() === folded) ?? cell;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** A spreadsheet takes two digits up to this for years of this century. */
const LAST_YEAR_OF_THIS_CENTURY = 29;

function restoredPeriod(cell: string): string {
  const monthYear = /^([A-Za-z]{3})-(\d{2})$/.exec(cell);
  const month = MONTHS.indexOf(monthYear?.[1]?.toLowerCase() ?? "") + 1;
  if (monthYear && month > 0) {
    const year = Number(monthYear[2]);
    return `${year + (year <= LAST_YEAR_OF_THIS_CENTURY ? 2000 : 1900)}-${twoDigits(month)}`;
  }
  const chinese = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(cell);
  if (chinese)
    return [chinese[1], ...chinese.slice(2).filter(Boolean).map(Number).map(twoDigits)].join("-");
  return restoredDay(cell);
}

/**
 * A day with slashes. The first of a month may have been the month alone, and day and month may be
 * either: both stay.
 */
function restoredDay(cell: string): string {
  const yearFirst = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(cell);
  if (yearFirst) return day(cell, Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell);
  if (!yearLast) return cell;
  const [first, second, year] = yearLast.slice(1).map(Number);
  if (first === undefined || second === undefined || year === undefined) return cell;
  if (first > 12) return day(cell, year, second, first);
  return second > 12 ? day(cell, year, first, second) : cell;
}

function day(cell: string, year: number, month: number, date: number): string {
  if (date === 1 || month > 12) return cell;
  return `${year}-${twoDigits(month)}-${twoDigits(date)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
