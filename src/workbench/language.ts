import type { Language } from "../core/words/words";
import { keepPageSetting, pageSetting } from "./kept/pageStorage";

/** The language asked for in the address, else the one last chosen here, else the browser's. */
export function pageLanguage(): Language {
  const request =
    new URLSearchParams(location.search).get("lang") ?? pageSetting(KEY) ?? navigator.language;
  return request.toLowerCase().startsWith("zh") ? "zh" : "en";
}

/** Shows the page in another language, and remembers the choice for the next visit. */
export function chooseLanguage(language: Language): void {
  keepPageSetting(KEY, language);
  const address = new URL(location.href);
  address.searchParams.set("lang", language);
  location.assign(address);
}

const KEY = "aifin.language";
