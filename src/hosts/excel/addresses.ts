import { columnIndex, columnName } from "../../core/columns";
import { HostFailure, type Place } from "../host";
import { said } from "./language";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** A range by numbers: rows and columns are counted from 0. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The place that an address of Excel's names: `'Q1 ''26'!$B$4:D9`, whole columns `Sheet1!B:C` and whole rows `Sheet1!3:3` included.
 * Of several areas (`Sheet1!A1,Sheet1!C3`) give the first only.
 */
export function placeOf(address: string): Place {
  const end = address.lastIndexOf("!");
  const quoted = address.slice(0, end);
  const sheet = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return { sheet, address: addressOf(boxOf(address.slice(end + 1))) };
}

/**
 * The rows and columns of an address without a sheet, `B4:D9`, in any case and with or without `$`.
 * @throws {HostFailure} when it is no such address or lies outside a sheet.
 */
export function boxOf(address: string): Box {
  const [first = "", last = first] = address.replaceAll("$", "").toUpperCase().split(":");
  const [from, to] = [cornerOf(first, 1, 1), cornerOf(last, LAST_ROW, LAST_COLUMN)];
  if (from === null || to === null || to.row < from.row || to.column < from.column)
    throw new HostFailure(
      said(`“${address}” is not the address of a range.`, `“${address}”不是有效的区域地址。`),
    );
  return {
    top: from.row - 1,
    left: from.column - 1,
    rows: to.row - from.row + 1,
    columns: to.column - from.column + 1,
  };
}

/** The address of a box, one cell without a colon. */
export function addressOf({ top, left, rows, columns }: Box): string {
  const first = `${columnName(left)}${top + 1}`;
  return rows === 1 && columns === 1
    ? first
    : `${first}:${columnName(left + columns - 1)}${top + rows}`;
}

/** A corner, counted from 1; where a whole row or column is meant, the other number is the one given. */
function cornerOf(
  corner: string,
  row: number,
  column: number,
): { row: number; column: number } | null {
  const [, letters = "", digits = ""] = /^([A-Z]{0,3})(\d{0,7})$/.exec(corner) ?? [];
  if (letters === "" && digits === "") return null;
  const found = {
    row: digits === "" ? row : Number(digits),
    column: letters === "" ? column : columnIndex(letters) + 1,
  };
  const inside =
    found.row >= 1 && found.row <= LAST_ROW && found.column >= 1 && found.column <= LAST_COLUMN;
  return inside ? found : null;
}
