import type { Dataset } from "../../core/facts/dataset";
import type { IsoDate } from "../../core/period/calendar";
import { asOfIn, type WorkbookSettings } from "../../core/library/workbookSettings";

/** What an answer depends on beside its arguments: nothing else. */
export interface Context {
  readonly dataset: Dataset;
  readonly settings: WorkbookSettings;
}

/** The as-of of a formula that names none. */
export function defaultAsOf({ dataset, settings }: Context): IsoDate {
  return asOfIn(settings, dataset);
}
