import type { Language } from "../core/words/words";
import { chartsPageEn } from "./en/chartsPage";
import { chartsPageZh } from "./zh/chartsPage";

export type ChartsWords = typeof chartsPageEn;

export const CHARTS_WORDS: Readonly<Record<Language, ChartsWords>> = {
  en: chartsPageEn,
  zh: chartsPageZh,
};
