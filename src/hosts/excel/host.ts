import { HostFailure, type Host, type Place } from "../host";
import { readCells } from "./readCells";
import { onCellsChange, onSelectionChange } from "./changes";
import { charts } from "./charts";
import { comments } from "./comments";
import { language } from "./language";
import { loadHostPart } from "./loadHostPart";
import { setColumnWidth, setLook } from "./looks";
import { definedNames, defineName, namedPlace, nameDefinitions, tableShapes } from "./names";
import { hasNotes, noteCount, noteText, putNote } from "./notes";
import { readTogether } from "./readTogether";
import { calculate, recalculate, whenSettled } from "./recalculate";
import { writeIfUnchanged } from "./replacing";
import { select, selection } from "./selection";
import { inSheet } from "./session";
import { keepSetting, setting } from "./settings";
import { spillParent } from "./spillParent";
import { addSheet, removeSheet, sheetNames, usedRange } from "./sheets";
import { waiting } from "./waiting";
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
    program: async () => (await aboutExcel()).program(),
    selection,
    onSelectionChange,
    onCellsChange,
    select,
    sheets: sheetNames,
    addSheet,
    removeSheet,
    usedRange,
    read: readCells,
    readTogether,
    errorCells: async () =>
      (
        await loadHostPart(() => import(/* webpackChunkName: "stuck" */ "./errorCells"))
      ).errorCells(),
    spillParent,
    spills: async (sheet) =>
      (await loadHostPart(() => import(/* webpackChunkName: "spills" */ "./spills"))).spills(sheet),
    write: writeCells,
    writeTogether,
    writeIfUnchanged,
    setNumberFormat,
    setLook,
    setColumnWidth,
    tables: async (wanted) => (await tablesPart()).excelTables(wanted),
    makeTable: async (place, name) => (await tablesPart()).makeTable(place, name),
    names: definedNames,
    namedPlace,
    nameDefinitions,
    tableShapes,
    defineName,
    charts,
    recalculate,
    calculate,
    settled: whenSettled,
    hasNotes: hasNotes(),
    setNote: putNote,
    note: noteText,
    noteCount,
    comments: comments(),
    waiting,
    setting,
    keepSetting,
    keepsXml: async () => (await aboutExcel()).keepsXml(),
  };
}

/** Only a check asks: the pane is there sooner without it. */
function aboutExcel() {
  return import(/* webpackChunkName: "aboutExcel" */ "./program");
}

function tablesPart() {
  return loadHostPart(() => import(/* webpackChunkName: "tables" */ "./tables"));
}

function setNumberFormat(place: Place, format: string): Promise<void> {
  return inSheet(
    place,
    async (sheet, context) => {
      const range = sheet.getRange(place.address);
      // A single value is set for every cell; the types know only the full matrix.
      range.numberFormat = format as unknown as string[][];
      await context.sync();
    },
    "change",
  );
}
