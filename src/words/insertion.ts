import type { Language } from "../core/words/words";
import { insertionEn } from "./en/insertion";
import { insertionZh } from "./zh/insertion";

export type InsertionWords = typeof insertionEn;

export const INSERTION_WORDS: Readonly<Record<Language, InsertionWords>> = {
  en: insertionEn,
  zh: insertionZh,
};
