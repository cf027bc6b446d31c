import type { Language } from "../core/words/words";
import { settingsEn } from "./en/settings";
import { settingsZh } from "./zh/settings";

export type SettingsWords = typeof settingsEn;

export const SETTINGS_WORDS: Readonly<Record<Language, SettingsWords>> = {
  en: settingsEn,
  zh: settingsZh,
};
