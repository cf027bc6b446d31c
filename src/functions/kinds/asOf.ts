import { askedPeriod } from "../../core/askedPeriod";
import type { IsoDate } from "../../core/fact";
import { plain } from "./input";
import { type EachKind, expected } from "./kind";

/** The day whose knowledge counts: a date, or a period, which counts to its end. Blank means the day of the dataset's release. */
export const asOf: EachKind<IsoDate> = {
  shape: "each",
  read: (cell, dataset) => {
    const asked = plain(cell);
    if (asked === null || (typeof asked === "string" && asked.trim() === ""))
      return dataset.released;
    if (typeof asked === "boolean")
      throw expected("a date for as-of, found a logical value", "截至日期，实际为逻辑值");
    const period = askedPeriod(asked);
    return period === "latest" ? dataset.released : period.end;
  },
};
