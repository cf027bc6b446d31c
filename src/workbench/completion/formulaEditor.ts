import type { Injector } from "@univerjs/core";
import { IEditorService } from "@univerjs/docs-ui";
import { IEditorBridgeService } from "@univerjs/sheets-ui";

/** A formula that is being edited. */
export interface EditedFormula {
  /** Which of the sheet's editors holds it: that of the cell, or the formula bar. */
  readonly unitId: string;
  readonly text: string;
  /** How many characters stand before the caret. */
  readonly caret: number;
  /** The element that takes the keys; it follows the caret. */
  readonly input: HTMLElement;
}

/**
 * Reads what is edited in a cell or in the formula bar: null while no cell is edited, where it is
 * no formula, and while a part of it is selected.
 */
export function formulaEditor(injector: Injector): () => EditedFormula | null {
  const editors = injector.get(IEditorService);
  const bridge = injector.get(IEditorBridgeService);
  return () => {
    const input = document.activeElement;
    if (!bridge.isVisible().visible || !(input instanceof HTMLElement)) return null;
    const unitId = input.id.replace(/^__editor_/, "");
    const editor = editors.getEditor(unitId);
    if (!editor?.isSheetEditor()) return null;
    const [range, ...others] = editor.getSelectionRanges();
    if (!range || range.startOffset !== range.endOffset || others.length > 0) return null;
    const text = editor.getDocumentData().body?.dataStream.replace(/\r\n$/, "") ?? "";
    return text.startsWith("=") ? { unitId, text, caret: range.startOffset, input } : null;
  };
}
