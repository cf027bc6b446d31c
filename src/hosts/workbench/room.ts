import { ICommandService, type Univer } from "@univerjs/core";
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "./addresses";

/** Excel's sheets end here. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/**
 * Lets a sheet grow to hold an area, as far as Excel's sheets go; that it grew is no step of undo,
 * as in Excel it would be none.
 */
export function makeRoom(univer: Univer, sheet: FWorksheet, { endRow, endColumn }: Area): void {
  const commands = univer.__getInjector().get(ICommandService);
  const worksheet = sheet.getSheet();
  const params = { unitId: worksheet.getUnitId(), subUnitId: worksheet.getSheetId() };
  if (endRow >= sheet.getMaxRows() && endRow < MOST_ROWS)
    commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, {
      ...params,
      rowCount: endRow + 1,
    });
  if (endColumn >= sheet.getMaxColumns() && endColumn < MOST_COLUMNS)
    commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, {
      ...params,
      columnCount: endColumn + 1,
    });
}
