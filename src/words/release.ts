import type { Language } from "../core/words/words";
import { releaseEn } from "./en/release";
import { releaseZh } from "./zh/release";

export type ReleaseWords = typeof releaseEn;

export const RELEASE_WORDS: Readonly<Record<Language, ReleaseWords>> = {
  en: releaseEn,
  zh: releaseZh,
};
