import { asOfIn } from "../../../core/library/workbookSettings";
import type { IsoDate } from "../../../core/period/calendar";
import { usePane } from "../pane/pane";
import { useSettings } from "./useSettings";

/** The day by which a figure must have been public: the workbook's, else that of the release. */
export function useAsOf(): IsoDate {
  const { dataset } = usePane();
  return asOfIn(useSettings().settings, dataset);
}
