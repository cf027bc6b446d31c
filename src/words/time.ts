import type { Language } from "../core/words/words";
import { timeEn } from "./en/time";
import { timeZh } from "./zh/time";

export const TIME_WORDS: Readonly<Record<Language, typeof timeEn>> = { en: timeEn, zh: timeZh };
