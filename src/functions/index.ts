import { dataset as bundled } from "../data";
import { createLibrary } from "./library/library";
import { register } from "./library/register";

/**
 * The door of functions.js: registration at its top, and what the pane may ask, as the global
 * `AIFIN`.
 */
const library = createLibrary(bundled, expectsWorkbook());

register(library);

export const { dataset, explain, functions, applySettings, replaceDataset, setWorkbook } = library;

/**
 * Whether the page says that it opens a workbook: `data-workbook`. An attribute, because Excel may
 * call functions before the page's own script has come.
 */
function expectsWorkbook(): boolean {
  return "document" in globalThis && "workbook" in document.documentElement.dataset;
}
