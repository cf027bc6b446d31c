import { ICommandService, IUndoRedoService, type Univer } from "@univerjs/core";
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { RemoveSheetCommand } from "@univerjs/sheets";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { refersToSheet } from "../../core/workbook/places";
import { lastSheet } from "../sheetName";
import { inPageLanguage } from "./language";
import { definedNames } from "./names";

/**
 * Removes a sheet and the names that refer to it, as one step of undo, after which there is no redo: the engine's own stops half-way
 * where other sheets refer to the one that goes. Nor has the engine undo for a sheet of 6,000 cells or more.
 * @throws {HostFailure} when no other sheet is shown.
 */
export function removeSheet(univer: Univer, book: FWorkbook, sheet: FWorksheet): void {
  const [unitId, name] = [book.getId(), sheet.getSheetName()];
  if (!book.getSheets().some((other) => other.getSheetName() !== name && !other.isSheetHidden()))
    throw lastSheet(name, inPageLanguage);
  const orphans = definedNames(univer, unitId)
    .filter(({ formulaOrRefString }) => refersToSheet(formulaOrRefString, name))
    .map((orphan) => ({ ...orphan, unitId }));
  const injector = univer.__getInjector();
  const [commands, undo] = [injector.get(ICommandService), injector.get(IUndoRedoService)];
  commands.syncExecuteCommand(RemoveSheetCommand.id, { unitId, subUnitId: sheet.getSheetId() });
  // The engine's own command would write #REF! into the formulas that use a name; in Excel they keep it, and mend when it comes back.
  for (const orphan of orphans) commands.syncExecuteCommand(RemoveDefinedNameMutation.id, orphan);
  const step = undo.pitchTopUndoElement();
  step?.undoMutations.push(...orphans.map((params) => ({ id: SetDefinedNameMutation.id, params })));
  step?.redoMutations.splice(0);
}
