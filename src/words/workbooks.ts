import type { Language } from "../core/words/words";
import { workbooksEn } from "./en/workbooks";
import { workbooksZh } from "./zh/workbooks";

export type WorkbooksWords = typeof workbooksEn;

export const WORKBOOKS_WORDS: Readonly<Record<Language, WorkbooksWords>> = {
  en: workbooksEn,
  zh: workbooksZh,
};
