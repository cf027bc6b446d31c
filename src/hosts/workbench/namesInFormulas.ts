import {
  IActiveDirtyManagerService,
  IFunctionService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";

/**
 * The engine's formulas in sheets, but that every formula follows a name that is defined, moved or
 * removed, as in Excel. The engine itself puts the range in place of the name when it first reads a
 * formula, and keeps that by the formula's text: the same text would give `#NAME?`, or the numbers
 * of the old range, for ever.
 */
export class SheetsFormulaPlugin extends UniverSheetsFormulaPlugin {
  override onReady(): void {
    super.onReady();
    const injector = this._injector;
    const getDirtyData = () => {
      injector.get(IFunctionService).deleteFormulaAstCacheKey(EVERY_FORMULA);
      injector.get(LexerTreeBuilder).dispose(); // It only forgets, and reads on.
      return { forceCalculation: true };
    };
    for (const commandId of [SetDefinedNameMutation.id, RemoveDefinedNameMutation.id])
      injector.get(IActiveDirtyManagerService).register(commandId, { commandId, getDirtyData });
  }
}

/** The engine forgets the formulas that this text is part of. */
const EVERY_FORMULA = "";
