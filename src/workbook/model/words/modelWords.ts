import type { Language } from "../../../core/words/words";
import { modelSheetsEn } from "./en";
import { modelSheetsZh } from "./zh";

export type ModelWords = typeof modelSheetsEn;

export const MODEL_WORDS: Readonly<Record<Language, ModelWords>> = {
  en: modelSheetsEn,
  zh: modelSheetsZh,
};
