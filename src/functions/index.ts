import type { FunctionsLibrary } from "../core/explanation";
import { dataset } from "../data";
import { formulasOver } from "../formulas/formulasOver";
import { explainOver } from "./explain";
import { functions } from "./functions";
import { register } from "./register";

/** The door of functions.js: registration at its top, and what the pane may ask, as the global `AIFIN`. */
export const explain: FunctionsLibrary["explain"] = explainOver(dataset);

register(dataset, explain);

export const formulas: FunctionsLibrary["formulas"] = formulasOver(explain, functions);

export const help: FunctionsLibrary["help"] = functions;

export { applySettings } from "./settingsInForce";
export { handWorkbook } from "./workbookHanded";
