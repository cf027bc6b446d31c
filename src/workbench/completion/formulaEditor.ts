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
    const editor = bridge.isVisible().visible ? editors.getFocusEditor() : null;
    const input = document.activeElement;
    if (!editor?.isSheetEditor() || !(input instanceof HTMLElement)) return null;
    const unitId = editor.getEditorId();
    if (input.id !== `__editor_${unitId}`) return null;
    const [range, ...others] = editor.getSelectionRanges();
    if (range?.startOffset !== range?.endOffset || others.length > 0) return null;
    const text = editor.getDocumentData().body?.dataStream.replace(/\r\n$/, "") ?? "";
    return text.startsWith("=") ? { unitId, text, caret: range?.startOffset ?? 0, input } : null;
  };
}
