import type { Dataset } from "../../core/facts/dataset";
import type { Explain, Formulas } from "../../core/library/functionsLibrary";
import type { IsoDate } from "../../core/period/calendar";
import type { FileWorkbook } from "../../files/xlsx/fileWorkbook";
import type { FileAuditWords } from "../../words/fileAudit";
import type { OpenedWorkbook } from "./openWorkbookFile";

/** What a workbook from a file is checked with. */
export interface FileAuditRequest {
  /** As the person named it. */
  readonly name: string;
  readonly file: FileWorkbook;
  readonly opened: OpenedWorkbook;
  readonly formulas: Formulas;
  readonly explain: Explain;
  readonly dataset: Dataset;
  /** The workbook's own as-of, else the release of the data. */
  readonly asOf: IsoDate;
  readonly words: FileAuditWords;
  /** What each status means. */
  readonly statusMeans: Readonly<Record<string, string>>;
}
