import type { Language } from "../core/words/words";
import { findEn } from "./en/find";
import { findZh } from "./zh/find";

export type FindWords = typeof findEn;

export const FIND_WORDS: Readonly<Record<Language, FindWords>> = { en: findEn, zh: findZh };
