import type { Language } from "../core/words/words";
import { registerEn } from "./en/register";
import { registerZh } from "./zh/register";

export type RegisterWords = typeof registerEn;

export const REGISTER_WORDS: Readonly<Record<Language, RegisterWords>> = {
  en: registerEn,
  zh: registerZh,
};
