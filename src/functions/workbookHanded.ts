import type { WorkbookReader } from "../core/workbook";

let handed: WorkbookReader | null = null;

/** Hands the functions the workbook that they are called in; done once, when the page or the engine starts. */
export function handWorkbook(reader: WorkbookReader): void {
  handed = reader;
}

/** The workbook that the functions are called in; null where nobody handed one, as on the help page. */
export function workbookHanded(): WorkbookReader | null {
  return handed;
}
