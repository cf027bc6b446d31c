import {
  CellValueType,
  getDisplayValueFromCell,
  ICommandService,
  type Univer,
  type Worksheet,
  WrapStrategy,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { FontCache, getFontStyleString } from "@univerjs/engine-render";
import { SetWorksheetColWidthMutation } from "@univerjs/sheets";
import { onCalculated } from "../hosts/workbench/calculation";
import { usedArea } from "../hosts/workbench/reading";

/**
 * Widens columns after each calculation until every number in them is drawn whole: a number that is
 * cut off reads as a smaller one. No column gets narrower, and none wider than 480 px. The steps
 * that undo takes back do not tell of it.
 */
export function widenForNumbers(univer: Univer): void {
  const api = FUniver.newAPI(univer);
  const widen = () => {
    const book = api.getActiveWorkbook()?.getWorkbook();
    for (const sheet of book?.getSheets() ?? []) widenColumns(univer, sheet);
  };
  onCalculated(univer, widen);
  widen();
}

/** Far beyond any number in a usual font; a column of this width still leaves room for others. */
const WIDEST = 480;
/** Between the digits and the lines of the grid, both sides together. */
const MARGIN = 8;

function widenColumns(univer: Univer, sheet: Worksheet): void {
  const commands = univer.__getInjector().get(ICommandService);
  const [unitId, subUnitId] = [sheet.getUnitId(), sheet.getSheetId()];
  for (const [column, needed] of neededWidths(univer, sheet)) {
    const width = Math.min(WIDEST, Math.ceil(needed));
    if (width <= sheet.getColumnWidth(column)) continue;
    const rows = { startRow: 0, endRow: sheet.getRowCount() - 1 };
    const ranges = [{ ...rows, startColumn: column, endColumn: column }];
    const params = { unitId, subUnitId, ranges, colWidth: width };
    commands.syncExecuteCommand(SetWorksheetColWidthMutation.id, params, { onlyLocal: true });
  }
}

/**
 * For each column with numbers, what the widest of them takes; merged and wrapped cells have other
 * room.
 */
function neededWidths(univer: Univer, sheet: Worksheet): ReadonlyMap<number, number> {
  const needed = new Map<number, number>();
  const used = usedArea(univer, sheet);
  if (!used) return needed;
  for (let row = used.startRow; row <= used.endRow; row++)
    for (let column = used.startColumn; column <= used.endColumn; column++) {
      const cell = sheet.getCell(row, column);
      if (cell?.t !== CellValueType.NUMBER || sheet.getMergedCell(row, column)) continue;
      const style = sheet.getComposedCellStyleByCellData(row, column, cell);
      if (style.tb === WrapStrategy.WRAP) continue;
      const { fontCache } = getFontStyleString(style);
      const { width } = FontCache.getMeasureText(getDisplayValueFromCell(cell), fontCache);
      const padding = (style.pd?.l ?? 0) + (style.pd?.r ?? 0);
      needed.set(column, Math.max(needed.get(column) ?? 0, width + padding + MARGIN));
    }
  return needed;
}
