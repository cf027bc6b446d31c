import type { Language } from "../../../core/words/words";

/** The language that the page's address asks for, `?lang=zh`, else the browser's. */
export function requestedLanguage(): Language {
  const request = new URLSearchParams(location.search).get(NAME) ?? navigator.language;
  return request.toLowerCase().startsWith("zh") ? "zh" : "en";
}

/** Writes the language into the address, so that the page speaks it again when it is reloaded or its address handed on. */
export function keepLanguage(language: Language): void {
  const address = new URL(location.href);
  address.searchParams.set(NAME, language);
  history.replaceState(history.state, "", address);
}

const NAME = "lang";
