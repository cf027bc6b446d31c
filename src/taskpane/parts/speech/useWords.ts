import type { Language } from "../../../core/words/words";
import { useSpeech } from "./speech";

/** Words in the pane's language that are loaded with the page that says them. */
export function useWords<T>(words: Readonly<Record<Language, T>>): T {
  return words[useSpeech().language];
}
