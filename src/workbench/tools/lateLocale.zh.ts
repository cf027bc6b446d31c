import { mergeLocales } from "@univerjs/core";
import sheetsSortUi from "@univerjs/sheets-sort-ui/locale/zh-CN";
import sheetsFilter from "@univerjs/sheets-filter/locale/zh-CN";
import sheetsFilterUi from "@univerjs/sheets-filter-ui/locale/zh-CN";
import findReplace from "@univerjs/find-replace/locale/zh-CN";
import dataValidation from "@univerjs/data-validation/locale/zh-CN";
import sheetsDataValidation from "@univerjs/sheets-data-validation/locale/zh-CN";
import sheetsDataValidationUi from "@univerjs/sheets-data-validation-ui/locale/zh-CN";
import sheetsConditionalFormattingUi from "@univerjs/sheets-conditional-formatting-ui/locale/zh-CN";
import sheetsHyperLink from "@univerjs/sheets-hyper-link/locale/zh-CN";
import sheetsHyperLinkUi from "@univerjs/sheets-hyper-link-ui/locale/zh-CN";
import sheetsTable from "@univerjs/sheets-table/locale/zh-CN";
import sheetsTableUi from "@univerjs/sheets-table-ui/locale/zh-CN";
import threadCommentUi from "@univerjs/thread-comment-ui/locale/zh-CN";
import sheetsThreadCommentUi from "@univerjs/sheets-thread-comment-ui/locale/zh-CN";

/** The words of what is loaded late, in Chinese. */
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
