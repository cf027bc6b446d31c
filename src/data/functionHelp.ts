import type { FunctionHelp } from "../core/library/functionHelp";
import compiled from "./functionHelp.json";

/**
 * Every function with the texts of its help, in the order of the help, for pages.
 * `functionHelp.json` is written from the records and their texts by `commands/compileTexts.ts`
 * before every build and test.
 */
// Written from this type.
export const functionHelp = compiled as unknown as readonly FunctionHelp[];
