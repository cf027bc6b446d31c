import type { Language } from "../core/words/words";
import { dealsEn } from "./en/deals";
import { dealsZh } from "./zh/deals";

export type DealsWords = typeof dealsEn;

export const DEALS_WORDS: Readonly<Record<Language, DealsWords>> = { en: dealsEn, zh: dealsZh };
