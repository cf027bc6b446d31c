import type { IsoDate } from "../../core/fact";
import { periodOn } from "../../core/relativePeriod";
import type { Input } from "./input";
import type { EachKind } from "./kind";
import { readPeriod } from "./period";

/**
 * The day whose knowledge counts: a date, or a period, which counts to its end. Blank means the day of the dataset's release, from
 * which relative periods count here.
 */
export const asOf: EachKind<IsoDate> = {
  shape: "each",
  read: (cell: Input, dataset) => {
    const written = readPeriod(cell);
    if (written === null) return dataset.released;
    const period = periodOn(written, dataset.released);
    return period === "latest" ? dataset.released : period.end;
  },
};
