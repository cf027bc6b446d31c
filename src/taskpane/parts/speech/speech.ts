import { createContext, useContext } from "react";
import { type Language, LANGUAGES } from "../../../core/words/words";
import { type Phrases, PHRASES } from "../../../words/phrases";

/** The language that a part of the pane speaks, and its phrases. */
export interface Speech {
  readonly language: Language;
  readonly phrases: Phrases;
}

export const SPEECH: Readonly<Record<Language, Speech>> = {
  en: { language: "en", phrases: PHRASES.en },
  zh: { language: "zh", phrases: PHRASES.zh },
};

/** The language that the button at the top of the pane leads to. */
export function nextLanguage(language: Language): Language {
  return LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length] ?? language;
}

/** The language of a text as HTML names it. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: "en", zh: "zh-Hans" };

export const SpeechContext = createContext<Speech>(SPEECH.en);

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
