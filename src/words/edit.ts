import type { Language } from "../core/words/words";
import { editEn } from "./en/edit";
import { editZh } from "./zh/edit";

export type EditWords = typeof editEn;

export const EDIT_WORDS: Readonly<Record<Language, EditWords>> = { en: editEn, zh: editZh };
