import type { IWorkbookData } from "@univerjs/core";
import type { Language } from "../core/words/words";
import { WORKBOOKS_WORDS } from "../words/workbooks";

/** A workbook of one empty sheet. */
export function blankWorkbook(language: Language): Partial<IWorkbookData> {
  const sheet = {
    id: "sheet1",
    name: WORKBOOKS_WORDS[language].firstSheet,
    rowCount: 1000,
    columnCount: 26,
    defaultColumnWidth: 112,
  };
  return { id: "workbook", sheetOrder: [sheet.id], sheets: { [sheet.id]: sheet } };
}
