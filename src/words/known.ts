import type { Language } from "../core/words/words";
import { knownEn } from "./en/known";
import { knownZh } from "./zh/known";

export const KNOWN_WORDS: Readonly<Record<Language, typeof knownEn>> = { en: knownEn, zh: knownZh };
