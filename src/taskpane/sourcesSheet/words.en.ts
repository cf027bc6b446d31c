import { SHEET_WORDS } from "../../workbook/sourcesSheet/sheetWords";
import type { SourcesSheetWords } from "./words";

export const en: SourcesSheetWords = {
  ...SHEET_WORDS.en,
  heading: "Sources sheet",
  about:
    "Lists every document behind the workbook's cells, each once, with the cells that use it. Done again, it refreshes the same sheet.",
  footnotes: "Write the numbers into the cells to the right",
  build: "Build or refresh the sheet",
  stop: "Stop",
  reading: (done, all) => `Reading ${done} of ${all} cells`,
  built: (sheet, sources, cells) =>
    `The sheet ${sheet} lists ${sources} documents behind ${cells} cells.`,
  refreshed: (sheet, sources, cells) =>
    `The sheet ${sheet} was refreshed: ${sources} documents behind ${cells} cells.`,
  occupied: (count, places) =>
    `No number was written beside ${count} cells, whose right neighbours hold something: ${places}.`,
  nothing: "Nothing was written: stopped, or no cell uses AIFIN.",
  failed: (message) => `Nothing was written: ${message}`,
  show: (sheet) => `Show ${sheet}`,
  undo: "Undo",
  undone: "All is as it was.",
};
