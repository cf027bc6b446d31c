import type { FormulaFollowing } from "../core/library/functionsLibrary";
import { createFormulas } from "./createFormulas";
import { tracedArguments } from "./tracedArguments";

/** The door of this layer for pages: what `functions.js` and the pane follow formulas with. */
export const formulaFollowing: FormulaFollowing = { createFormulas, tracedArguments };
