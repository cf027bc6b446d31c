import type { CellValue } from "../../hosts/host";

/** What a cell shows that waits for an answer. */
export const BUSY = "#BUSY!";
const NAME_ERROR = "#NAME?";

/** The error that a cell shows, or null where it shows none. */
export function errorOf(value: CellValue): string | null {
  return typeof value === "object" ? (value?.error ?? null) : null;
}

export function isNameError(value: CellValue): boolean {
  return errorOf(value) === NAME_ERROR;
}
