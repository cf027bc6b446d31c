import type { Language } from "../core/words/words";
import { stuckEn } from "./en/stuck";
import { stuckZh } from "./zh/stuck";

type StuckWords = typeof stuckEn;

export const STUCK_WORDS: Readonly<Record<Language, StuckWords>> = { en: stuckEn, zh: stuckZh };
