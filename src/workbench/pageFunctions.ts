import type { Formulas, FunctionsLibrary } from "../core/library/functionsLibrary";
import { customFunctionsRuntime } from "../hosts/workbench/customFunctions";
import type { Functions } from "../hosts/workbench/engine";
import { inPageLanguage } from "../hosts/workbench/language";
import { WORKBENCH_WORDS } from "../words/workbench";
import type { Language } from "../core/words/words";

/** The functions in the page, and what the pane asks of them. */
export type PageFunctions = Functions &
  Omit<FunctionsLibrary, "setWorkbook"> & { readonly formulas: Formulas };

/**
 * Loads into the page the same `functions.js` that Excel loads, and what its metadata says in a
 * language.
 */
export async function pageFunctions(language: Language): Promise<PageFunctions> {
  const runtime = customFunctionsRuntime();
  Object.assign(globalThis, { CustomFunctions: runtime });
  const followingPart = import("../formulas/following");
  const [metadata] = await Promise.all([pageMetadata(language), loadScript(scriptAddress())]);
  // The global that the script has just set.
  const { AIFIN } = globalThis as { AIFIN?: FunctionsLibrary };
  if (!AIFIN) throw new Error("functions.js did not set its library AIFIN.");
  const { formulaFollowing } = await followingPart; // At hand when the engine first calculates.
  return {
    ...AIFIN,
    metadata,
    associated: runtime.functions,
    formulas: formulaFollowing.createFormulas(AIFIN.explain, AIFIN.functions),
    setWorkbook: (reader) => AIFIN.setWorkbook(reader, formulaFollowing),
  };
}

async function pageMetadata(language: Language): Promise<Functions["metadata"]> {
  const file = language === "zh" ? "functions.zh-CN.json" : "functions.json";
  const response = await fetch(file);
  if (!response.ok) throw new Error(notLoaded(file));
  // Our own build wrote it in this shape, held by tests.
  return (await response.json()) as Functions["metadata"];
}

/** As index.html names it: with the hash of the build, so that no old script is taken. */
function scriptAddress(): string {
  return document.querySelector("link#functions")?.getAttribute("href") ?? "functions.js";
}

function loadScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(notLoaded(src)));
    document.head.append(script);
  });
}

function notLoaded(file: string): string {
  return inPageLanguage(WORKBENCH_WORDS.en.notLoaded(file), WORKBENCH_WORDS.zh.notLoaded(file));
}
