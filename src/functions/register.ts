import type { Dataset } from "../core/dataset";
import type { Language } from "../core/words";
import { excelAnswer } from "./excelAnswer";
import { functions } from "./functions";
import type { Input, InputMatrix } from "./kinds/input";

/**
 * Tells Excel which code answers which function. On a page without Excel's runtime, such as the help, nobody calls functions and there
 * is nobody to tell: the page asks only for the records.
 */
export function register(dataset: Dataset): void {
  if (!("CustomFunctions" in globalThis)) return;
  for (const record of functions)
    CustomFunctions.associate(record.id, (...args: (Input | InputMatrix)[]) =>
      // Excel's invocation object comes last, behind one argument for every parameter: it is never looked at.
      excelAnswer(record, args, dataset, language),
    );
}

/** The language of the program around the sheet. Office is not ready when this script is read, so it is asked once in each batch of calls. */
function language(): Language {
  if (asked === null) {
    asked = shownLanguage();
    void Promise.resolve().then(() => (asked = null));
  }
  return asked;
}

let asked: Language | null = null;

function shownLanguage(): Language {
  // Neither stands in every host: the command line has no page, the workbench no Office.
  const { Office, document } = globalThis as Partial<typeof globalThis>;
  const context = Office?.context as Partial<Office.Context> | undefined;
  const shown = context?.displayLanguage ?? document?.documentElement.lang ?? "";
  return shown.toLowerCase().startsWith("zh") ? "zh" : "en";
}
