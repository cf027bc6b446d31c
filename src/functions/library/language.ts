import type { Language } from "../../core/words/words";

/**
 * The language of the program around the sheet. Office is not ready when this script is read, so it
 * is asked when it is needed, and once for all calls of a batch.
 */
export function createLanguage(): () => Language {
  let request: Language | null = null;
  return () => {
    if (request === null) {
      request = shownLanguage();
      void Promise.resolve().then(() => (request = null));
    }
    return request;
  };
}

function shownLanguage(): Language {
  // Neither stands in every host: the command line has no page, the workbench no Office.
  const { Office, document } = globalThis as Partial<typeof globalThis>;
  const context = Office?.context as Partial<Office.Context> | undefined;
  const shown = context?.displayLanguage ?? document?.documentElement.lang ?? "";
  return shown.toLowerCase().startsWith("zh") ? "zh" : "en";
}
