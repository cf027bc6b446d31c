import type { IsoDate } from "../../core/period/calendar";
import { periodOn } from "../../core/period/relativePeriod";
import { defaultAsOf } from "../context";
import { type Input, plain, shown } from "./input";
import { type EachKind, expected } from "./kind";
import { readPeriod } from "./period";

/**
 * The day whose knowledge counts: a date, or a period, which counts to its end. Blank means the
 * workbook's as-of, and where it sets none the day of the dataset's release, from which relative
 * periods count here.
 */
export const asOf: EachKind<IsoDate> = {
  shape: "each",
  read: (cell, context) => {
    refuseOptions(cell);
    const written = readPeriod(cell);
    if (written === null) return defaultAsOf(context);
    const { released } = context.dataset;
    const period = periodOn(written, released);
    return period === "latest" ? released : period.end;
  },
  cardNote: (cell, context) => {
    const day = defaultAsOf(context);
    if (day === context.dataset.released || readPeriod(cell) !== null) return null;
    return { workbookAsOf: day };
  },
};

/** The commonest slip: options in the place of the as-of date. */
function refuseOptions(cell: Input): void {
  const text = plain(cell);
  if (typeof text !== "string" || !/[=＝]/.test(text)) return;
  throw expected(
    `a date for asof, found the options "${shown(text)}": they are the next argument, so leave asof blank (two commas)`,
    `截至日期，实际为选项“${shown(text)}”：选项是下一个参数，请将截至日期留空（两个逗号）`,
  );
}
