import type { Language } from "../../core/words";
import { en } from "./words.en";
import { zh } from "./words.zh";

/** Everything that the page of the settings says in one language. */
export interface SettingsWords {
  readonly title: string;
  readonly about: string;
  readonly asOf: string;
  readonly asOfHelp: string;
  readonly release: (day: string) => string;
  readonly knownDay: (day: string, figures: string) => string;
  readonly otherDay: string;
  readonly day: string;
  readonly dayHelp: string;
  readonly useDay: string;
  readonly noDay: string;
  readonly beforeAll: (first: string) => string;
  readonly afterRelease: (released: string) => string;
  readonly mag: string;
  readonly magHelp: string;
  readonly dollars: string;
  readonly style: string;
  readonly styleHelp: string;
  readonly defaultStyle: string;
  readonly citationLanguage: string;
  readonly styleLanguage: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly cards: string;
  readonly cardsHelp: string;
  readonly paneLanguage: string;
  readonly programLanguage: string;
  readonly reset: string;
  readonly calculating: string;
  readonly calculated: string;
  readonly cardsShown: string;
  readonly numbersShown: string;
  readonly allByDefault: string;
  /** The workbook did not keep the change. */
  readonly unkept: (message: string) => string;
  /** The change is kept, but the cells are as they were. */
  readonly uncalculated: (message: string) => string;
}

export const SETTINGS_WORDS: Readonly<Record<Language, SettingsWords>> = { en, zh };
