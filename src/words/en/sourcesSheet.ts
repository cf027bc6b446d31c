import { ownSheetEn } from "./ownSheet";

/** What the building of the Sources sheet says in one language, in the pane and in the sheet. */
export const sourcesSheetEn = {
  ...ownSheetEn,
  heading: "Sources sheet",
  about:
    "Lists every document behind the workbook's cells, each once, with the cells that use it. Done again, it refreshes the same sheet.",
  footnotes: "Write the numbers into the cells to the right",
  build: "Build or refresh the sheet",
  stop: "Stop",
  reading: (done: string, all: string) => `Reading ${done} of ${all} cells`,
  built: (sheet: string, sources: number, cells: number) =>
    `The sheet ${sheet} lists ${sources} documents behind ${cells} cells.`,
  refreshed: (sheet: string, sources: number, cells: number) =>
    `The sheet ${sheet} was refreshed: ${sources} documents behind ${cells} cells.`,
  occupied: (count: number, places: string) =>
    `No number was written beside ${count} cells, whose right neighbours hold something: ${places}.`,
  nothing: "Nothing was written: stopped, or no cell uses AIFIN.",
  failed: (message: string) => `Nothing was written: ${message}`,
  show: (sheet: string) => `Show ${sheet}`,
  undo: "Undo",
  undone: "All is as it was.",
};
