import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  FOCUSING_FX_BAR_EDITOR,
  IContextService,
  type Univer,
} from "@univerjs/core";
import { IEditorService } from "@univerjs/docs-ui";
import { IEditorBridgeService } from "@univerjs/sheets-ui";

/**
 * Leaves the keyboard with the formula bar when that was clicked: the sheet shows the caret there,
 * and gives the keys back to the editor of the cell, which does not take them.
 */
export function focusClickedFormulaBar(univer: Univer, container: HTMLElement): void {
  const injector = univer.__getInjector();
  const bridge = injector.get(IEditorBridgeService);
  const context = injector.get(IContextService);
  const editors = injector.get(IEditorService);
  const isInBar = () =>
    bridge.isVisible().visible && context.getContextValue(FOCUSING_FX_BAR_EDITOR);
  const focus = () => {
    if (!isInBar() || document.activeElement?.id === BAR_INPUT) return;
    editors.focus(DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY);
    // The service believes that it is focused; only the editor itself takes the keyboard back.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
    editors.getEditor(DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY)?.focus();
  };
  let clickedAt = -Infinity;
  container.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element) || !target.closest(BAR)) return;
    clickedAt = performance.now();
    requestAnimationFrame(focus);
  });
  // The sheet moves the focus several times after a click.
  container.addEventListener("focusin", ({ target }) => {
    if (performance.now() - clickedAt > SETTLING_MS) return;
    if (target instanceof Element && target.id !== BAR_INPUT) requestAnimationFrame(focus);
  });
}

const SETTLING_MS = 500;
const BAR = '[data-u-comp="formula-bar"]';
const BAR_INPUT = `__editor_${DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY}`;
