import type { Language } from "../core/words/words";
import { freezeEn } from "./en/freeze";
import { freezeZh } from "./zh/freeze";

export type FreezeWords = typeof freezeEn;

export const FREEZE_WORDS: Readonly<Record<Language, FreezeWords>> = { en: freezeEn, zh: freezeZh };
