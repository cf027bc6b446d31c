import type { FunctionsLibrary } from "../core/explanation";
import { dataset } from "../data";
import { explainOver } from "./explain";
import { formulasOver } from "./formulas/formulasOver";
import { register } from "./register";

/** The door of functions.js: registration at its top, and what the pane may ask, as the global `AIFIN`. */
export const explain: FunctionsLibrary["explain"] = explainOver(dataset);

register(dataset, explain);

export const formulas: FunctionsLibrary["formulas"] = formulasOver(explain);

export { applySettings } from "./settingsInForce";
export { handWorkbook } from "./workbookHanded";
