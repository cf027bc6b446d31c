import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import type { FunctionsLibrary } from "../core/library/functionsLibrary";
import { customFunctionsRuntime } from "../hosts/workbench/customFunctions";
import type { Functions } from "../hosts/workbench/engine";

/** Whether the functions were built into a folder. */
export function areBuilt(folder: string): boolean {
  return ["functions.js", "functions.json"].every((file) => existsSync(path.join(folder, file)));
}

/**
 * The functions built into a folder, loaded into a context of their own as Excel loads them into
 * its runtime.
 */
export function builtFunctions(folder: string): Functions & { readonly library: FunctionsLibrary } {
  const runtime = customFunctionsRuntime();
  const script = path.join(folder, "functions.js");
  const context: { AIFIN?: FunctionsLibrary } & object = Object.assign(
    {},
    { CustomFunctions: runtime },
  );
  runInNewContext(readFileSync(script, "utf8"), context, { filename: script });
  const { AIFIN } = context; // The global that the script has just set.
  if (!AIFIN) throw new Error("functions.js did not set its library AIFIN.");
  // Our own build wrote it in this shape, held by the tests of the metadata.
  const metadata = JSON.parse(
    readFileSync(path.join(folder, "functions.json"), "utf8"),
  ) as Functions["metadata"];
  return {
    metadata,
    associated: runtime.functions,
    setWorkbook: AIFIN.setWorkbook,
    library: AIFIN,
  };
}
