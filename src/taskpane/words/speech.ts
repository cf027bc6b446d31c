import { createContext, useContext } from "react";
import type { Language } from "../../core/words";
import { en } from "./en";
import type { Phrases } from "./phrases";
import { zh } from "./zh";

/** The language that a part of the pane speaks, and its phrases. */
export interface Speech {
  readonly language: Language;
  readonly phrases: Phrases;
}

export const SPEECH: Readonly<Record<Language, Speech>> = {
  en: { language: "en", phrases: en },
  zh: { language: "zh", phrases: zh },
};

/** The language of a text as HTML names it. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: "en", zh: "zh-Hans" };

export const SpeechContext = createContext<Speech>(SPEECH.en);

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
