import {
  generateRandomId,
  ICommandService,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { type IDefinedNamesServiceParam, IDefinedNamesService } from "@univerjs/engine-formula";
import { InsertDefinedNameCommand, SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { FRange } from "@univerjs/sheets/facade";
import { absoluteReference, placeNamed } from "../../core/workbook/places";
import type { NameDefinition, Place } from "../../core/workbook/workbook";
import { checkRangeName } from "../rangeName";
import { address } from "./addresses";
import { inPageLanguage } from "./language";

/** What the engine keeps about each name of a workbook, those of single sheets too. */
export function definedNames(univer: Univer, unit: string): readonly IDefinedNamesServiceParam[] {
  const names = univer.__getInjector().get(IDefinedNamesService).getDefinedNameMap(unit) ?? {};
  return Object.values(names);
}

/**
 * The range that a name of the open workbook stands for, in any case; null where it stands for
 * anything else. The engine reads a name alike in the formulas of every sheet, whosever it is, so
 * the sheet makes no difference here.
 */
export function namedPlace(univer: Univer, name: string): Place | null {
  const book = univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const found = definedNames(univer, book?.getUnitId() ?? "").find(
    (one) => one.name.toLowerCase() === name.toLowerCase(),
  );
  return placeNamed(found?.formulaOrRefString ?? "");
}

/** What the names of the open workbook stand for; the engine reads each alike in every sheet. */
export function nameDefinitions(univer: Univer): readonly NameDefinition[] {
  const book = univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  return definedNames(univer, book?.getUnitId() ?? "").map(({ name, formulaOrRefString }) => ({
    name,
    sheet: null,
    formula: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
  }));
}

/**
 * Names a range for formulas of every sheet. @throws {HostFailure} when the name is taken or not
 * allowed.
 */
export function defineName(univer: Univer, name: string, range: FRange): void {
  const unitId = range.getUnitId();
  const taken = definedNames(univer, unitId).map((one) => one.name);
  checkRangeName(name, taken, inPageLanguage);
  const place = { sheet: range.getSheetName(), address: address(range.getRange()) };
  // Not by the facade's builder, which refuses names that Excel and the engine know: `\x`, and
  // those of functions.
  univer
    .__getInjector()
    .get(ICommandService)
    .syncExecuteCommand(InsertDefinedNameCommand.id, {
      unitId,
      id: generateRandomId(),
      name,
      formulaOrRefString: absoluteReference(place),
      localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
}
