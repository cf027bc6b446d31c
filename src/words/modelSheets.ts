import type { Language } from "../core/words/words";
import { modelSheetsEn } from "./en/modelSheets";
import { modelSheetsZh } from "./zh/modelSheets";

export type ModelWords = typeof modelSheetsEn;

export const MODEL_WORDS: Readonly<Record<Language, ModelWords>> = {
  en: modelSheetsEn,
  zh: modelSheetsZh,
};
