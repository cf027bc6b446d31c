import type { IRange } from "@univerjs/core";
import { columnIndex, columnName } from "../../core/columns";
import { HostFailure } from "../host";
import { said } from "./language";

/** Counts of rows and columns from 0, both ends inside. */
export type Area = Pick<IRange, "startRow" | "startColumn" | "endRow" | "endColumn">;

/** The area that an A1 address names: `B4`, `B4:D9`. @throws {HostFailure} for anything else. */
export function area(address: string): Area {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/i.exec(address);
  const [, column = "", row = "", lastColumn = column, lastRow = row] = match ?? [];
  if (!match)
    throw new HostFailure(
      said(
        `“${address}” is not an address such as B4 or B4:D9.`,
        `“${address}”不是 B4 或 B4:D9 这样的地址。`,
      ),
    );
  const rows = [Number(row) - 1, Number(lastRow) - 1];
  const columns = [column, lastColumn].map((letters) => columnIndex(letters.toUpperCase()));
  return {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
}

/** The A1 address of an area: `B4`, `B4:D9`. */
export function address({ startRow, startColumn, endRow, endColumn }: Area): string {
  const first = `${columnName(startColumn)}${startRow + 1}`;
  const last = `${columnName(endColumn)}${endRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}
