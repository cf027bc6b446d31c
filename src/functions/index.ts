import type { FunctionsLibrary } from "../core/explanation";
import { dataset } from "../data";
import { explainOver } from "./explain";
import { functions } from "./functions";
import { register } from "./register";

/** The door of functions.js: registration at its top, and what the pane may ask, as the global `AIFIN`. */
register(dataset);

export const explain: FunctionsLibrary["explain"] = explainOver(dataset);

export const help: FunctionsLibrary["help"] = functions;

export { showCards } from "./cardsShown";
