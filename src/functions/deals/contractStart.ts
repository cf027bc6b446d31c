import type { IsoDate } from "../../core/period/calendar";
import { CALENDAR_YEAR } from "../../core/period/fiscalYear";
import { Failure } from "../../core/words/failure";
import { periodOn, type WrittenPeriod } from "../../core/period/relativePeriod";
import { writtenPeriod } from "../../core/period/writtenPeriod";
import { defaultAsOf } from "../call/context";
import { valueText } from "../call/input";
import type { Option } from "../options/options";
import { optionCell } from "./optionCell";

/**
 * The first day of a contract: that of a year, a month or a date as periods are written, or of
 * Excel's date in a cell.
 */
export const contractStart: Option<IsoDate | null> = {
  names: ["Start", "起始"],
  fallback: null,
  read: (text, context) => {
    const period = periodOn(written(text), defaultAsOf(context), CALENDAR_YEAR);
    if (period !== "latest" && period.grain !== "span") return period.start;
    throw badStart(text);
  },
};

function written(text: string): WrittenPeriod {
  try {
    return writtenPeriod(optionCell(text));
  } catch (failure) {
    throw failure instanceof Failure ? badStart(text) : failure;
  }
}

function badStart(text: string): Failure {
  return new Failure("bad-input", {
    en: `Start is "${valueText(text)}": expected a year (2025), a month (2025-07) or a date (2025-07-01, or Excel's).`,
    zh: `Start 是“${valueText(text)}”：应为年份（2025）、月份（2025-07）或日期（2025-07-01 或 Excel 日期）。`,
  });
}
