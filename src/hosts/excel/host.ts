import { HostFailure, type Host, type Place } from "../host";
import { cells } from "./cells";
import { onCellsChange, onSelectionChange } from "./changes";
import { charts } from "./charts";
import { comments } from "./comments";
import { errorCells } from "./errorCells";
import { language } from "./language";
import { setColumnWidth, setLook } from "./looks";
import { definedNames, defineName, namedPlace } from "./names";
import { hasNotes, noteCount, noteText, putNote } from "./notes";
import { readTogether } from "./readTogether";
import { calculate, recalculate, settled } from "./recalculate";
import { writeIfUnchanged } from "./replacing";
import { select, selection } from "./selection";
import { keepsXml, program } from "./program";
import { inExcel, inSheet } from "./session";
import { spillParent } from "./spillParent";
import { spills } from "./spills";
import { addSheet, removeSheet, sheetNames, usedRange } from "./sheets";
import { writeCells, writeTogether } from "./writing";

/**
 * The workbook that is open in Excel, by way of Office's script, which the page must have loaded.
 * @throws {HostFailure} when the page was not opened by Excel.
 */
export async function excelHost(): Promise<Host> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel)
    throw new HostFailure(
      "This page works inside Excel: open AIFIN from Excel's ribbon. 此页面须在 Excel 中使用：请从 Excel 功能区打开 AIFIN。",
    );
  return {
    name: "excel",
    language: language(),
    program,
    selection,
    onSelectionChange,
    onCellsChange,
    select,
    sheets: sheetNames,
    addSheet,
    removeSheet,
    usedRange,
    read: cells,
    readTogether,
    errorCells,
    spillParent,
    spills,
    write: writeCells,
    writeTogether,
    writeIfUnchanged,
    setNumberFormat,
    setLook,
    setColumnWidth,
    names: definedNames,
    namedPlace,
    defineName,
    charts,
    recalculate,
    calculate,
    settled,
    hasNotes: hasNotes(),
    setNote: putNote,
    note: noteText,
    noteCount,
    comments: comments(),
    setting,
    keepSetting,
    keepsXml,
  };
}

function setNumberFormat(place: Place, format: string): Promise<void> {
  return inSheet(place.sheet, async (sheet, context) => {
    const range = sheet.getRange(place.address);
    // A single value is set for every cell; the types know only the full matrix.
    range.numberFormat = format as unknown as string[][];
    await context.sync();
  });
}

function setting(name: string): Promise<string | null> {
  return inExcel(async (context) => {
    const kept = context.workbook.settings.getItemOrNullObject(name);
    kept.load("value");
    await context.sync();
    return kept.isNullObject ? null : String(kept.value);
  });
}

function keepSetting(name: string, text: string | null): Promise<void> {
  return inExcel(async (context) => {
    const { settings } = context.workbook;
    if (text === null) {
      const kept = settings.getItemOrNullObject(name);
      await context.sync();
      if (!kept.isNullObject) kept.delete();
    } else settings.add(name, text);
    await context.sync();
  });
}
