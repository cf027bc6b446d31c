import type { Language } from "../core/words/words";
import { citingEn } from "./en/citing";
import { citingZh } from "./zh/citing";

export type CitingWords = typeof citingEn;

export const CITING_WORDS: Readonly<Record<Language, CitingWords>> = { en: citingEn, zh: citingZh };
