import type { Language } from "../core/words/words";
import { claimsEn } from "./en/claims";
import { claimsZh } from "./zh/claims";

export type ClaimsWords = typeof claimsEn;

export const CLAIMS_WORDS: Readonly<Record<Language, ClaimsWords>> = { en: claimsEn, zh: claimsZh };
