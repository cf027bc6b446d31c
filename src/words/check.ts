import type { Language } from "../core/words/words";
import { checkEn } from "./en/check";
import { checkZh } from "./zh/check";

export type CheckWords = typeof checkEn;

export const CHECK_WORDS: Readonly<Record<Language, CheckWords>> = { en: checkEn, zh: checkZh };
