import type { Explain, FunctionsLibrary } from "../core/library/functionsLibrary";
import type { ApplySettings } from "../core/library/workbookSettings";
import { customFunctionsRuntime } from "../hosts/workbench/customFunctions";
import type { Functions } from "../hosts/workbench/engine";
import { inPageLanguage } from "../hosts/workbench/language";
import type { Language } from "../core/words/words";

/** The functions in the page, how the pane asks them what stands behind a number. */
export interface PageFunctions extends Functions {
  readonly explain: Explain;
  readonly formulas: FunctionsLibrary["formulas"];
  readonly applySettings: ApplySettings;
}

/**
 * Loads into the page the same `functions.js` that Excel loads, and what its metadata says in a
 * language.
 */
export async function pageFunctions(language: Language): Promise<PageFunctions> {
  const runtime = customFunctionsRuntime();
  Object.assign(globalThis, { CustomFunctions: runtime });
  const [metadata] = await Promise.all([pageMetadata(language), loadScript(scriptAddress())]);
  // The global that the script has just set.
  const { AIFIN } = globalThis as { AIFIN?: FunctionsLibrary };
  if (!AIFIN) throw new Error("functions.js did not set its library AIFIN.");
  return {
    metadata,
    associated: runtime.functions,
    explain: AIFIN.explain,
    formulas: AIFIN.formulas,
    setWorkbook: AIFIN.setWorkbook,
    applySettings: AIFIN.applySettings,
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
  return inPageLanguage(
    `${file} could not be loaded. Build the site again (npm run build), then reload this page.`,
    `无法加载 ${file}。请重新构建站点（npm run build），然后刷新此页。`,
  );
}
