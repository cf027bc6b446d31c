import { mergeLocales } from "@univerjs/core";
import sheetsSortUi from "@univerjs/sheets-sort-ui/locale/en-US";
import sheetsFilter from "@univerjs/sheets-filter/locale/en-US";
import sheetsFilterUi from "@univerjs/sheets-filter-ui/locale/en-US";
import findReplace from "@univerjs/find-replace/locale/en-US";
import dataValidation from "@univerjs/data-validation/locale/en-US";
import sheetsDataValidation from "@univerjs/sheets-data-validation/locale/en-US";
import sheetsDataValidationUi from "@univerjs/sheets-data-validation-ui/locale/en-US";
import sheetsConditionalFormattingUi from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import sheetsHyperLink from "@univerjs/sheets-hyper-link/locale/en-US";
import sheetsHyperLinkUi from "@univerjs/sheets-hyper-link-ui/locale/en-US";
import sheetsTable from "@univerjs/sheets-table/locale/en-US";
import sheetsTableUi from "@univerjs/sheets-table-ui/locale/en-US";
import threadCommentUi from "@univerjs/thread-comment-ui/locale/en-US";
import sheetsThreadCommentUi from "@univerjs/sheets-thread-comment-ui/locale/en-US";

/** The words of what is loaded late, in English. */
export const lateWords = mergeLocales(
  sheetsSortUi,
  sheetsFilter,
  sheetsFilterUi,
  findReplace,
  dataValidation,
  sheetsDataValidation,
  sheetsDataValidationUi,
  sheetsConditionalFormattingUi,
  sheetsHyperLink,
  sheetsHyperLinkUi,
  sheetsTable,
  sheetsTableUi,
  threadCommentUi,
  sheetsThreadCommentUi,
);
