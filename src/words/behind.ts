import type { Language } from "../core/words/words";
import { behindEn } from "./en/behind";
import { behindZh } from "./zh/behind";

export type BehindWords = typeof behindEn;

export const BEHIND_WORDS: Readonly<Record<Language, BehindWords>> = { en: behindEn, zh: behindZh };
