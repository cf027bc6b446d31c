import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import type { FunctionsLibrary } from "../core/library/functionsLibrary";
import { formulaFollowing } from "../formulas/following";
import { customFunctionsRuntime } from "../hosts/workbench/customFunctions";
import type { Functions } from "../hosts/workbench/engine";

/**
 * Whether the functions were built into a folder, after the last change of what they are made of.
 */
export function areBuilt(folder: string): boolean {
  const files = ["functions.js", "functions.json"].map((file) => path.join(folder, file));
  if (!files.every(existsSync)) return false;
  const built = Math.min(...files.map((file) => statSync(file).mtimeMs));
  return lastChange() <= built;
}

/** When a source or a table of the functions was last changed, in milliseconds. */
function lastChange(): number {
  const files = SOURCES.flatMap((layer) => {
    const folder = path.join(SRC, layer);
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(ts|csv|md)$|datapackage\.json$/.test(file))
      .map((file) => path.join(folder, file));
  });
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

const SRC = path.resolve(__dirname, "..");
const SOURCES = ["core", "data", "formulas", "functions"];

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
    setWorkbook: (reader) => AIFIN.setWorkbook(reader, formulaFollowing),
    library: AIFIN,
  };
}
