import type { Language } from "../core/words/words";
import { sourcesSheetEn } from "./en/sourcesSheet";
import { sourcesSheetZh } from "./zh/sourcesSheet";

export type SourcesSheetWords = typeof sourcesSheetEn;

export const SOURCES_SHEET_WORDS: Readonly<Record<Language, SourcesSheetWords>> = {
  en: sourcesSheetEn,
  zh: sourcesSheetZh,
};
