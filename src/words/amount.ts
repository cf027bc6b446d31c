import type { Language } from "../core/words/words";
import { amountEn } from "./en/amount";
import { amountZh } from "./zh/amount";

export const AMOUNT_WORDS: Readonly<Record<Language, typeof amountEn>> = {
  en: amountEn,
  zh: amountZh,
};
