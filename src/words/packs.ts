import type { Language } from "../core/words/words";
import { packsEn } from "./en/packs";
import { packsZh } from "./zh/packs";

export type PacksWords = typeof packsEn;

export const PACKS_WORDS: Readonly<Record<Language, PacksWords>> = { en: packsEn, zh: packsZh };
