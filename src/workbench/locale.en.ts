import { mergeLocales } from "@univerjs/core";
import design from "@univerjs/design/locale/en-US";
import docsUi from "@univerjs/docs-ui/locale/en-US";
import sheets from "@univerjs/sheets/locale/en-US";
import sheetsFormula from "@univerjs/sheets-formula/locale/en-US";
import sheetsFormulaUi from "@univerjs/sheets-formula-ui/locale/en-US";
import sheetsNoteUi from "@univerjs/sheets-note-ui/locale/en-US";
import sheetsNumfmtUi from "@univerjs/sheets-numfmt-ui/locale/en-US";
import sheetsUi from "@univerjs/sheets-ui/locale/en-US";
import ui from "@univerjs/ui/locale/en-US";
import { numberFormatsEn } from "../words/en/numberFormats";
import { replacedWords } from "./replacedWords";

/** What Excel calls otherwise, in its English. */
const asInExcel = {
  ui: { ribbon: { start: "Home" } },
  "sheets-numfmt-ui": numberFormatsEn,
  "sheets-formula-ui": { functionType: { user: "AIFIN" } },
};

/** The sheet's own words in English. */
export const univerWords = replacedWords(
  mergeLocales(
    design,
    ui,
    docsUi,
    sheets,
    sheetsUi,
    sheetsFormula,
    sheetsFormulaUi,
    sheetsNumfmtUi,
    sheetsNoteUi,
  ),
  asInExcel,
);
