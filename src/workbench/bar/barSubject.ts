import type { Language } from "../../core/words/words";
import type { Autosave } from "../kept/autosave";
import type { WorkbookStore } from "../kept/workbookStore";

/** What the bar works on. */
export interface BarSubject {
  readonly store: WorkbookStore;
  readonly autosave: Autosave;
  /** The text of the open workbook, whole. */
  readonly text: () => string;
  readonly language: Language;
}
