import type { Language } from "../core/words/words";
import { ownSheetEn } from "./en/ownSheet";
import { ownSheetZh } from "./zh/ownSheet";

export type SheetWords = typeof ownSheetEn;

export const SHEET_WORDS: Readonly<Record<Language, SheetWords>> = {
  en: ownSheetEn,
  zh: ownSheetZh,
};
