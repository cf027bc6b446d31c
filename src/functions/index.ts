import type { FunctionsLibrary } from "../core/explanation";
import { dataset } from "../data";
import { createFormulas } from "../formulas/createFormulas";
import { createExplain } from "./explain";
import { functions } from "./functions";
import { register } from "./register";

/** The door of functions.js: registration at its top, and what the pane may ask, as the global `AIFIN`. */
export const explain: FunctionsLibrary["explain"] = createExplain(dataset);

register(dataset, explain);

export const formulas: FunctionsLibrary["formulas"] = createFormulas(explain, functions);

export const help: FunctionsLibrary["help"] = functions;

export { applySettings } from "./settingsInForce";
export { setWorkbook } from "./currentWorkbook";
