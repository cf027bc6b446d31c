import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, ICommandService, type Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { IEditorService, InsertCommand } from "@univerjs/docs-ui";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { SetCellEditVisibleOperation } from "@univerjs/sheets-ui";

/** What stands in the editor of the selected cell; null while there is none. */
export function editedText(univer: Univer): string | null {
  const editor = univer
    .__getInjector()
    .get(IEditorService)
    .getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  return editor?.getDocumentData().body?.dataStream.replace(/\r\n$/, "") ?? null;
}

/** Opens the editor of the selected cell with a text in it, as if that had been typed. */
export async function typeIntoEditor(univer: Univer, text: string): Promise<void> {
  const commands = univer.__getInjector().get(ICommandService);
  const unitId = FUniver.newAPI(univer).getActiveWorkbook()?.getId() ?? "";
  await commands.executeCommand(SetCellEditVisibleOperation.id, {
    visible: true,
    eventType: DeviceInputEventType.Dblclick,
    unitId,
  });
  const end = editedText(univer)?.length ?? 0;
  await commands.executeCommand(InsertCommand.id, {
    unitId: DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
    segmentId: "",
    range: { startOffset: 0, endOffset: end, collapsed: end === 0 },
    body: { dataStream: text },
    cursorOffset: text.length,
  });
}
