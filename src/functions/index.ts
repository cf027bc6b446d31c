import { dataset } from "../data";
import { createLibrary } from "./library/library";
import { register } from "./library/register";

/** The door of functions.js: registration at its top, and what the pane may ask, as the global `AIFIN`. */
const library = createLibrary(dataset);

register(library);

export const { explain, formulas, applySettings, replaceDataset, setWorkbook } = library;
