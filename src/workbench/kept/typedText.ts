import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  type Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { RichTextEditingMutation } from "@univerjs/docs";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { Host } from "../../hosts/host";
import { address } from "../../hosts/workbench/addresses";
import { editedText, typeIntoEditor } from "../tools/cellEditor";
import type { TypedText } from "./workbookRecord";

const EDITORS = [DOCS_NORMAL_EDITOR_UNIT_ID_KEY, DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY];
const WAIT_MS = 200;

/**
 * Tells what is being typed into a cell, a moment after each key, and null when it has gone into
 * the cell or was given up.
 */
export function onTyping(univer: Univer, listener: (typed: TypedText | null) => void): void {
  const injector = univer.__getInjector();
  const bridge = injector.get(IEditorBridgeService);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTold = false;
  const tell = () => {
    timer = undefined;
    const typed = typedText(univer);
    if (!typed && !isTold) return;
    isTold = typed !== null;
    listener(typed);
  };
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== RichTextEditingMutation.id || !bridge.isVisible().visible) return;
    const { unitId } = params as { readonly unitId: string }; // As the mutation has it.
    if (EDITORS.includes(unitId)) timer ??= setTimeout(tell, WAIT_MS);
  });
  bridge.visible$.subscribe(({ visible }) => {
    if (!visible && isTold) timer ??= setTimeout(tell, 0); // By then the cell has it.
  });
}

function typedText(univer: Univer): TypedText | null {
  const injector = univer.__getInjector();
  const bridge = injector.get(IEditorBridgeService);
  const location = bridge.getEditLocation();
  if (!bridge.isVisible().visible || !location) return null;
  const { sheetId, row, column } = location;
  const sheet = FUniver.newAPI(univer).getActiveWorkbook()?.getSheetBySheetId(sheetId);
  const text = editedText(univer);
  if (!sheet || text === null) return null;
  const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  return { place: { sheet: sheet.getSheetName(), address: address(cell) }, text };
}

/**
 * Puts text that was being typed back into the editor of its cell, where it can be typed on.
 * @returns whether its cell is still there.
 */
export async function putBackTyped(univer: Univer, host: Host, typed: TypedText): Promise<boolean> {
  if (!(await host.sheets()).includes(typed.place.sheet)) return false;
  await host.select(typed.place);
  await typeIntoEditor(univer, typed.text);
  return true;
}
