import type { Language } from "../../core/words";
import { useSpeech } from "./speech";

/** The words of a page that is loaded when it is first opened, in the pane's language: they come with the page. */
export function useWords<T>(words: Readonly<Record<Language, T>>): T {
  return words[useSpeech().language];
}
