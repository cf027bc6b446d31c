import { CellValueType, type Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { usedArea } from "../../hosts/workbench/reading";
import { address } from "../../hosts/workbench/addresses";
import { typeIntoEditor } from "./cellEditor";

/**
 * The keys of Excel that the sheet does not have by itself: Ctrl+Home and Ctrl+End, Alt+= for a
 * sum, Ctrl+; for today, Ctrl+S, which keeps at once what is kept anyway.
 */
export function openExcelKeys(univer: Univer, container: HTMLElement, onSave: () => void): void {
  const bridge = univer.__getInjector().get(IEditorBridgeService);
  const sheet = () => FUniver.newAPI(univer).getActiveWorkbook()?.getActiveSheet();
  const keys: Readonly<Record<string, (sheet: FWorksheet) => void>> = {
    "ctrl Home": (active) => firstCell(active).activate(),
    "ctrl End": (active) => lastCell(univer, active).activate(),
    "alt Equal": (active) => void typeIntoEditor(univer, sumOf(active)),
    "ctrl Semicolon": () => void typeIntoEditor(univer, isoToday(new Date())),
  };
  // Before the sheet and the browser, which have other uses for some of them.
  document.addEventListener(
    "keydown",
    (event) => {
      const pressed = `${modifier(event)} ${event.code}`;
      if (pressed === "ctrl KeyS") {
        event.preventDefault();
        onSave();
      }
      const active = sheet();
      const act = keys[pressed];
      if (!act || !active || bridge.isVisible().visible) return;
      if (!container.contains(document.activeElement)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      act(active);
    },
    { capture: true },
  );
}

function modifier({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  if (shiftKey) return "shift";
  if (altKey) return ctrlKey || metaKey ? "both" : "alt";
  return ctrlKey || metaKey ? "ctrl" : "";
}

/** The first cell that scrolls, as Excel has it where panes are frozen. */
function firstCell(sheet: FWorksheet) {
  const { xSplit, ySplit } = sheet.getFreeze();
  return sheet.getRange(Math.max(0, ySplit), Math.max(0, xSplit));
}

function lastCell(univer: Univer, sheet: FWorksheet) {
  const used = usedArea(univer, sheet.getSheet());
  return sheet.getRange(used?.endRow ?? 0, used?.endColumn ?? 0);
}

/** The sum of the numbers right above the selected cell, else of those on its left. */
function sumOf(sheet: FWorksheet): string {
  const active = sheet.getActiveRange();
  if (!active) return "=SUM()";
  const [row, column] = [active.getRow(), active.getColumn()];
  const isNumber = (at: number, across: number) =>
    at >= 0 && across >= 0 && sheet.getSheet().getCell(at, across)?.t === CellValueType.NUMBER;
  let [top, left] = [row, column];
  while (isNumber(top - 1, column)) top--;
  if (top < row)
    return `=SUM(${address({ startRow: top, endRow: row - 1, startColumn: column, endColumn: column })})`;
  while (isNumber(row, left - 1)) left--;
  if (left < column)
    return `=SUM(${address({ startRow: row, endRow: row, startColumn: left, endColumn: column - 1 })})`;
  return "=SUM()";
}

/** `2026-11-30`, where the clock of this machine has that day. */
function isoToday(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
