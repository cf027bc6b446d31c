import { mergeLocales } from "@univerjs/core";
import design from "@univerjs/design/locale/zh-CN";
import docsUi from "@univerjs/docs-ui/locale/zh-CN";
import sheets from "@univerjs/sheets/locale/zh-CN";
import sheetsFormula from "@univerjs/sheets-formula/locale/zh-CN";
import sheetsFormulaUi from "@univerjs/sheets-formula-ui/locale/zh-CN";
import sheetsNoteUi from "@univerjs/sheets-note-ui/locale/zh-CN";
import sheetsNumfmtUi from "@univerjs/sheets-numfmt-ui/locale/zh-CN";
import sheetsUi from "@univerjs/sheets-ui/locale/zh-CN";
import ui from "@univerjs/ui/locale/zh-CN";
import { numberFormatsZh } from "../words/zh/numberFormats";
import { replacedWords } from "./replacedWords";

/** What Excel calls otherwise, in its Chinese. */
const asInExcel = {
  "sheets-numfmt-ui": numberFormatsZh,
  "sheets-formula-ui": { functionType: { user: "AIFIN" } },
};

/** The sheet's own words in Chinese. */
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
