import type { IsoDate } from "../../core/period/calendar";
import { defaultAsOf } from "../call/context";
import { asOf } from "../kinds/period";
import type { Option } from "../options/options";
import type { CardWords } from "../record/record";
import { optionCell } from "./optionCell";

/** The day by which the terms of a deal had to be public. */
export interface DealAsOf {
  readonly day: IsoDate;
  /** Whether it is the workbook's, as the formula names none. */
  readonly isSetByWorkbook?: true;
}

/**
 * The functions of deals have their as-of among the options, since what they take first are
 * amounts.
 */
export const dealAsOf: Option<DealAsOf> = {
  names: ["AsOf", "截至"],
  // A day that every year has; the workbook's stands before it.
  fallback: { day: "9999-12-31" as IsoDate },
  byWorkbook: (context) => {
    const day = defaultAsOf(context);
    return day === context.dataset.released ? { day } : { day, isSetByWorkbook: true };
  },
  read: (text, context) => ({ day: asOf.read(optionCell(text), context) }),
};

/** What a card says of it. */
export function asOfOnCard({ day, isSetByWorkbook }: DealAsOf): Pick<CardWords, "workbookAsOf"> {
  return isSetByWorkbook ? { workbookAsOf: day } : {};
}
