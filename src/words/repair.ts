import type { Language } from "../core/words/words";
import { repairEn } from "./en/repair";
import { repairZh } from "./zh/repair";

export type RepairWords = typeof repairEn;

export const REPAIR_WORDS: Readonly<Record<Language, RepairWords>> = { en: repairEn, zh: repairZh };
