import { IUndoRedoService, type IWorkbookData, type Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";

/**
 * Keeps an edited workbook for the next load of the page in this tab, so that changing the language loses no work.
 * @throws {DOMException} when it is larger than the browser keeps (some 5 MB); the page should then stay as it is.
 */
export function keepWorkbook(univer: Univer): void {
  const isEdited = univer.__getInjector().get(IUndoRedoService).pitchTopUndoElement() !== null;
  const workbook = FUniver.newAPI(univer).getActiveWorkbook();
  if (isEdited && workbook)
    sessionStorage.setItem(KEY, JSON.stringify(workbook.save(), withoutCards));
}

/** Cards come back with the first calculation. */
function withoutCards(key: string, value: unknown): unknown {
  return key === "card" ? undefined : value;
}

/** The workbook that was kept, once. */
export function takeKeptWorkbook(): Partial<IWorkbookData> | null {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return kept === null ? null : (JSON.parse(kept) as Partial<IWorkbookData>); // Written above, by this page alone.
}

const KEY = "aifin.workbook";
