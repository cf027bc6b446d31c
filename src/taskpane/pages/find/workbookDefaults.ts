import type { Dataset } from "../../../core/facts/dataset";
import type { IsoDate } from "../../../core/period/calendar";
import { ACTUALS } from "../../../core/words/scale";
import { asOfIn, type WorkbookSettings } from "../../../core/library/workbookSettings";

/** What a formula is answered by that names no as-of and no unit: the workbook's settings, else what holds everywhere. */
export interface WorkbookDefaults {
  readonly asOf: IsoDate;
  /** A unit by its name in `SCALES`. */
  readonly mag: string;
}

export function workbookDefaults(settings: WorkbookSettings, dataset: Dataset): WorkbookDefaults {
  return { asOf: asOfIn(settings, dataset), mag: settings.mag ?? ACTUALS.name };
}
