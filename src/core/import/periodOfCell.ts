import { isoDate, type IsoDate } from "../period/calendar";
import { fiscalShift, type FiscalYear, ownPeriod } from "../period/fiscalYear";
import {
  dayPeriod,
  monthIndex,
  monthsPeriod,
  type Period,
  type PeriodType,
} from "../period/period";
import { writtenPeriod } from "../period/writtenPeriod";
import { Failure } from "../words/failure";
import type { Words } from "../words/words";
import type { ForeignCell } from "./foreignTable";
import type { DateOrder, DayMeaning } from "./mapping";

/** How the periods of a table are read. */
export interface PeriodReading {
  readonly dates: DateOrder;
  readonly days: DayMeaning;
}

/**
 * The period that a cell or a title names for a company's metric.
 * @returns The period, or what was expected instead: words that a person can act on.
 */
export function periodOfCell(
  cell: ForeignCell,
  { dates, days }: PeriodReading,
  type: PeriodType,
  company: FiscalYear,
): Period | Words {
  const written = writtenPeriodOf(cell, dates);
  if ("en" in written) return written;
  if (written.grain === "day") return dayAs(written, type, days);
  const isBareYear = written.grain === "year" && !written.wording?.isFiscal;
  if (isBareYear && type === "duration" && fiscalShift(company) !== 0 && !/CY/i.test(cell.text))
    return fiscalOrCalendar(written, company);
  return ownPeriod(written, company);
}

/** The same without a company: what a period is at all. */
export function writtenPeriodOf(cell: ForeignCell, dates: DateOrder): Period | Words {
  if (cell.date !== null) return dayPeriod(cell.date);
  const day = dayInOrder(cell.text, dates);
  if (day) return dayPeriod(day);
  const number = /^\d{4}(?:\.0)?$/.test(cell.text) ? parseInt(cell.text, 10) : null;
  try {
    const period = writtenPeriod(number ?? cell.number ?? cell.text);
    if (period === "latest" || "on" in period) return FIXED;
    return period;
  } catch (failure) {
    if (failure instanceof Failure) return PERIOD;
    throw failure;
  }
}

const PERIOD: Words = {
  en: "a period (2025, FY2025, 2025-Q3, 2025-03, 2025-03-31)",
  zh: "期间（2025、FY2025、2025-Q3、2025-03、2025-03-31）",
};
const FIXED: Words = {
  en: "a period that means the same on every day (2025, not LATEST)",
  zh: "不随日期变化的期间（2025，而非 LATEST）",
};

/** A day in digits whose order the analyst has chosen, or which has only one reading. */
function dayInOrder(text: string, dates: DateOrder): IsoDate | null {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.normalize("NFKC").trim());
  const first = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(text.normalize("NFKC").trim());
  if (first) return isoDate(Number(first[1]), Number(first[2]), Number(first[3]));
  if (!parts || dates === "none") return null;
  const [one, two, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return dates === "day-first" ? isoDate(year, two, one) : isoDate(year, one, two);
}

/** A total is of a stretch of time: the period that ends on the day, as the mapping says. */
function dayAs(day: Period, type: PeriodType, days: DayMeaning): Period | Words {
  if (days === "day") return type === "duration" ? STRETCH : day;
  const count = { month: 1, quarter: 3, year: 12 }[days];
  return monthsPeriod(monthIndex(day.end) - count + 1, count) ?? STRETCH;
}

const STRETCH: Words = {
  en: "a stretch of time, as the metric is a total: say which period ends on the day",
  zh: "一段时间（该指标是合计数）：请说明以该日结束的是月、季还是年",
};

/** A bare year of a company whose year is another: two readings, asked about, never guessed. */
function fiscalOrCalendar(year: Period, company: FiscalYear): Words {
  const own = ownPeriod({ ...year, wording: { isFiscal: true } }, company);
  return {
    en: `FY${year.text} (${own.start} to ${own.end}) or CY${year.text}`,
    zh: `FY${year.text}（${own.start} 至 ${own.end}）或 CY${year.text}`,
  };
}
