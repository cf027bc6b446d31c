import type { Language } from "../core/words/words";
import { workbenchEn } from "./en/workbench";
import { workbenchZh } from "./zh/workbench";

export type WorkbenchWords = typeof workbenchEn;

export const WORKBENCH_WORDS: Readonly<Record<Language, WorkbenchWords>> = {
  en: workbenchEn,
  zh: workbenchZh,
};
