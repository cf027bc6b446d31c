import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { ERROR_TYPE_SET } from "@univerjs/engine-formula";
import type { CellValue } from "../host";

/**
 * The value of one of the engine's cells: there, booleans are 1 and 0 and errors are texts, told
 * apart by a type beside them.
 */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return letters(cell);
  switch (cell?.t) {
    case CellValueType.FORCE_STRING:
      return String(value);
    case CellValueType.BOOLEAN:
      return value === 1 || value === true || value === "1" || value === "TRUE";
    case CellValueType.NUMBER:
      return Number(value);
    default:
      return typeof value === "string" ? textOrError(value) : value;
  }
}

/**
 * HYPERLINK and letters of several looks are kept as a document, which ends with the marks of its
 * last paragraph.
 */
function letters(cell: Nullable<ICellData>): CellValue {
  const text = cell?.p?.body?.dataStream.replace(/\r?\n$/, "");
  return text === undefined || text === "" ? null : text;
}

function textOrError(text: string): CellValue {
  const codes: ReadonlySet<string> = ERROR_TYPE_SET;
  return codes.has(text) ? { error: text } : text;
}
