import type { Language } from "../core/words/words";
import { sourcesEn } from "./en/sources";
import { sourcesZh } from "./zh/sources";

export type SourcesWords = typeof sourcesEn;

export const SOURCES_WORDS: Readonly<Record<Language, SourcesWords>> = {
  en: sourcesEn,
  zh: sourcesZh,
};
