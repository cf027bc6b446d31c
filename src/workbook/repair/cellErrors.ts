import { type CellValue, errorCode } from "../../core/workbook/workbook";

/** What a cell shows that waits for an answer. */
export const BUSY = "#BUSY!";
const NAME_ERROR = "#NAME?";

export function isNameError(value: CellValue): boolean {
  return errorCode(value) === NAME_ERROR;
}
