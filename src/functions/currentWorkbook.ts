import type { WorkbookReader } from "../core/workbook";

let current: WorkbookReader | null = null;

/**
 * Sets the workbook that the functions are called in; done once, when the page or the engine
 * starts.
 */
export function setWorkbook(reader: WorkbookReader): void {
  current = reader;
}

/** The workbook that the functions are called in; null where none was set, as on the help page. */
export function currentWorkbook(): WorkbookReader | null {
  return current;
}
