import type { Dataset } from "../../core/dataset";
import type { IsoDate } from "../../core/calendar";
import { ACTUALS } from "../../core/scale";
import { asOfIn, type WorkbookSettings } from "../../core/workbookSettings";

/** What a formula is answered by that names no as-of and no unit: the workbook's settings, else what holds everywhere. */
export interface Unnamed {
  readonly asOf: IsoDate;
  /** A unit by its name in `SCALES`. */
  readonly mag: string;
}

export function unnamedIn(settings: WorkbookSettings, dataset: Dataset): Unnamed {
  return { asOf: asOfIn(settings, dataset), mag: settings.mag ?? ACTUALS.name };
}
