import type { Place } from "./workbook";

/** A row and a column, counted from 0. */
export interface Corner {
  readonly top: number;
  readonly left: number;
}

/** A range by its first and last rows and columns, counted from 0, both ends inside. */
export interface Box extends Corner {
  readonly bottom: number;
  readonly right: number;
}

/** The last row and column of a sheet of Excel's, counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/**
 * The cells that an address without a sheet names: `B4`, `B4:D9`, `B:B`, `4:9`, in any case, with
 * or without `$`, from any corner to the one across; null for anything else and for what lies
 * outside of a sheet.
 */
export function boxOf(address: string): Box | null {
  const text = address.replaceAll("$", "").toUpperCase();
  const cells = CELLS.exec(text);
  const columns = COLUMNS.exec(text);
  const rows = ROWS.exec(text);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return boxBetween(columnIndex(left), Number(top) - 1, columnIndex(right), Number(bottom) - 1);
  }
  if (columns) {
    const [, left = "", right = ""] = columns;
    return boxBetween(columnIndex(left), 0, columnIndex(right), LAST_ROW);
  }
  if (rows) {
    const [, top, bottom] = rows;
    return boxBetween(0, Number(top) - 1, LAST_COLUMN, Number(bottom) - 1);
  }
  return null;
}

const CELLS = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/;
const ROWS = /^(\d{1,7}):(\d{1,7})$/;

function boxBetween(column: number, row: number, otherColumn: number, otherRow: number) {
  const box = {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
  const isInSheet = box.top >= 0 && box.bottom <= LAST_ROW && box.right <= LAST_COLUMN;
  return isInSheet ? box : null;
}

/** The address of a box: `B4`, `B4:D9`. */
export function addressOf({ top, left, bottom, right }: Box): string {
  const first = `${columnName(left)}${top + 1}`;
  const last = `${columnName(right)}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** How many rows a box has. */
export function heightOf({ top, bottom }: Box): number {
  return bottom - top + 1;
}

/** How many columns a box has. */
export function widthOf({ left, right }: Box): number {
  return right - left + 1;
}

/** Where the top left cell of a place is. */
export function cornerOf({ address }: Place): Corner {
  const { top, left } = boxOf(address) ?? { top: 0, left: 0 };
  return { top, left };
}

/** The top left cell of a place; of whole columns or rows, the first cell in them. */
export function firstCell(place: Place): Place {
  return cellAt(place.sheet, cornerOf(place));
}

export function cellAt(sheet: string, { top, left }: Corner): Place {
  return { sheet, address: addressOf({ top, left, bottom: top, right: left }) };
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && a.address === b.address;
}

/** The cells that two boxes share; null where they share none. */
export function sharedBox(a: Box, b: Box): Box | null {
  const box = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return box.top > box.bottom || box.left > box.right ? null : box;
}

/** The first cell that two ranges share; null where they share none. */
export function sharedCell(a: Place, b: Place): Place | null {
  const [one, other] = [boxOf(a.address), boxOf(b.address)];
  const isOneSheet = a.sheet.toLowerCase() === b.sheet.toLowerCase();
  const box = isOneSheet && one && other && sharedBox(one, other);
  return box ? cellAt(a.sheet, box) : null;
}

/** A place as a person reads it: `Model!B4`. */
export function shownPlace({ sheet, address }: Place): string {
  return `${sheet}!${address}`;
}

/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const before = Math.floor(index / 26);
  return (before > 0 ? columnName(before - 1) : "") + String.fromCharCode(65 + (index % 26));
}

/** The column, counted from 0, that capital letters name; -1 for no letters. */
function columnIndex(letters: string): number {
  return (
    Array.from(letters).reduce((count, letter) => count * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** The reference to a range that stays when a formula is copied: `'Q1 ''26'!$B$4:$D$9`. */
export function absoluteReference({ sheet, address }: Place): string {
  const fixed = address.toUpperCase().replace(/[A-Z]+|\d+/g, "$$$&");
  return sheetPrefix(sheet) + fixed;
}

/** What stands before an address of another sheet in a formula: `'Q1 ''26'!`. */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

/**
 * The place that a reference with its sheet names, `'My model'!$B$4:$B$9`; null for anything else,
 * another workbook's included.
 */
export function placeNamed(reference: string): Place | null {
  const [, quoted, plain, address = ""] =
    /^=?(?:'((?:[^']|'')+)'|([^'!#]+))!([^!]+)$/.exec(reference) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? "";
  const box = boxOf(address);
  if (!box || sheet === "" || /[[\]]/.test(sheet)) return null;
  return { sheet, address: addressOf(box) };
}

/** Whether a formula refers to cells of a sheet of its own workbook. */
export function refersToSheet(formula: string, sheet: string): boolean {
  return [...formula.matchAll(TEXT_OR_SHEET)].some(([, quoted, bare]) => {
    const name = quoted?.replaceAll("''", "'") ?? bare;
    return name?.toLowerCase() === sheet.toLowerCase();
  });
}

/**
 * A text between quotes, which is no reference; or a sheet, quoted or bare, but not `#REF!` nor one
 * of `[another.xlsx]`.
 */
const TEXT_OR_SHEET = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![#\]\p{L}\p{N}_.])([\p{L}\p{N}_.]+)!/gu;
