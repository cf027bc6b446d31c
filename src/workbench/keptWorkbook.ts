import { IUndoRedoService, type IWorkbookData, type Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";

/** What the page had open before it was loaded again in this tab. */
export interface KeptWorkbook {
  /** The workbook as it was edited; null when nothing was. */
  readonly workbook: Partial<IWorkbookData> | null;
  /** What the pane keeps in the workbook, also in one that was not edited. */
  readonly settings: Pick<IWorkbookData, "custom">;
  /** Which sheet was selected, counted from 0, and where in it. */
  readonly sheet: number;
  readonly address: string;
}

/**
 * Keeps the workbook and the selection in this tab whenever the page is left, so that reloading it
 * or changing the language loses no work. A workbook larger than the browser keeps (some 5 MB) is
 * not left before the browser has asked.
 *
 * @param wasEdited Whether the workbook was opened with changes of an earlier load in it.
 */
export function keepOnLeaving(univer: Univer, wasEdited: boolean): void {
  addEventListener("beforeunload", (event) => {
    try {
      keep(univer, wasEdited);
    } catch {
      event.preventDefault(); // The browser then asks whether to leave.
    }
  });
}

/** What was kept, once. */
export function takeKeptWorkbook(): KeptWorkbook | null {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return kept === null ? null : (JSON.parse(kept) as KeptWorkbook); // Written below, by this page alone.
}

/** @throws {DOMException} when it is larger than the browser keeps. */
function keep(univer: Univer, wasEdited: boolean): void {
  const book = FUniver.newAPI(univer).getActiveWorkbook();
  if (!book) return;
  const undo = univer.__getInjector().get(IUndoRedoService);
  const isEdited = wasEdited || undo.pitchTopUndoElement() !== null;
  const active = book.getActiveSheet();
  const kept: KeptWorkbook = {
    workbook: isEdited ? book.save() : null,
    settings: { custom: book.getCustomMetadata() },
    sheet: book.getSheets().findIndex((sheet) => sheet.getSheetId() === active.getSheetId()),
    address: active.getActiveRange()?.getA1Notation() ?? "A1",
  };
  sessionStorage.setItem(KEY, JSON.stringify(kept, withoutCards));
}

/** Cards come back with the first calculation. */
function withoutCards(key: string, value: unknown): unknown {
  return key === "card" ? undefined : value;
}

const KEY = "aifin.kept";
