import { columnIndex, columnName } from "./columns";
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

/** The cells that an address names: `B4`, `B4:D9`, `B:B`, `4:9`, with or without `$`; null for anything else. */
export function boxOf(address: string): Box | null {
  const parts = address.replaceAll("$", "").toUpperCase().split(":");
  const [first, last = first] = parts.map(cornerNamed);
  if (!first || !last || parts.length > 2) return null;
  const rows = [first.top ?? 0, last.top ?? LAST_ROW] as const;
  const columns = [first.left ?? 0, last.left ?? LAST_COLUMN] as const;
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

function cornerNamed(name: string): Partial<Corner> | null {
  const [, letters = "", digits = ""] = /^([A-Z]{0,3})([1-9]\d{0,6})?$/.exec(name) ?? [];
  if (letters === "" && digits === "") return null;
  return {
    ...(letters !== "" && { left: columnIndex(letters) }),
    ...(digits !== "" && { top: Number(digits) - 1 }),
  };
}

/** The address of a box: `B4`, `B4:D9`. */
export function addressOf({ top, left, bottom, right }: Box): string {
  const [first, last] = [
    `${columnName(left)}${top + 1}`,
    `${columnName(right)}${bottom + 1}`,
  ] as const;
  return first === last ? first : `${first}:${last}`;
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

/** A place as a person reads it: `Model!B4`. */
export function shownPlace({ sheet, address }: Place): string {
  return `${sheet}!${address}`;
}
