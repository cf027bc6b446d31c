import type { Language } from "../core/words/words";
import { modelSectionEn } from "./en/modelSection";
import { modelSectionZh } from "./zh/modelSection";

export type ModelSectionWords = typeof modelSectionEn;

export const MODEL_SECTION_WORDS: Readonly<Record<Language, ModelSectionWords>> = {
  en: modelSectionEn,
  zh: modelSectionZh,
};
