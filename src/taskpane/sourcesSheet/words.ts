import type { Language } from "../../core/words";
import type { SheetWords } from "../../workbook/sourcesSheet/sheetWords";
import { en } from "./words.en";
import { zh } from "./words.zh";

/** Everything that the building of the Sources sheet says in one language, in the pane and in the sheet. */
export interface SourcesSheetWords extends SheetWords {
  readonly heading: string;
  readonly about: string;
  readonly footnotes: string;
  readonly build: string;
  readonly stop: string;
  readonly reading: (done: string, all: string) => string;
  readonly built: (sheet: string, sources: number, cells: number) => string;
  readonly refreshed: (sheet: string, sources: number, cells: number) => string;
  readonly occupied: (count: number, places: string) => string;
  readonly nothing: string;
  readonly failed: (message: string) => string;
  readonly show: (sheet: string) => string;
  readonly undo: string;
  readonly undone: string;
}

export const SOURCES_SHEET_WORDS: Readonly<Record<Language, SourcesSheetWords>> = { en, zh };
