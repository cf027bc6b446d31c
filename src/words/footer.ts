import type { Language } from "../core/words/words";
import { footerEn } from "./en/footer";
import { footerZh } from "./zh/footer";

export type FooterWords = typeof footerEn;

export const FOOTER_WORDS: Readonly<Record<Language, FooterWords>> = { en: footerEn, zh: footerZh };
