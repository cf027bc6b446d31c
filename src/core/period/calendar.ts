/** Calendar days as text and as Excel's serial numbers (the 1900 system). */

/** A calendar day, `YYYY-MM-DD`. Days of one calendar compare as text. */
export type IsoDate = string & { readonly brand: "IsoDate" };

const MS_PER_DAY = 86_400_000;
/**
 * Excel's day 0. It counts a 29 February 1900 that never was, so days from 1 March 1900 on stand
 * one further.
 */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
/** 1 March 1900: the first serial number that Excel and the calendar agree on. */
const FIRST_SURE_SERIAL = 61;
/** 31 December 9999, the last day that Excel knows. */
const LAST_SERIAL = 2_958_465;

/** A day from its parts (month 1 to 12), or null where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const time = Date.UTC(year, month - 1, day);
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDate; // Branded here only.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text ? text : null;
}

/** The last day of a month (1 to 12). */
export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The day of an Excel serial number, its time of day left out; null outside 1 March 1900 to 31
 * December 9999.
 */
export function dateOfSerial(serial: number): IsoDate | null {
  if (!(serial >= FIRST_SURE_SERIAL && serial < LAST_SERIAL + 1)) return null;
  const date = new Date(EXCEL_EPOCH + Math.floor(serial) * MS_PER_DAY);
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The Excel serial number of a day: 2025-11-30 → 45991. */
export function serialOfDate(date: IsoDate): number {
  return Math.round((Date.parse(date) - EXCEL_EPOCH) / MS_PER_DAY);
}

/** A day as the number of days since 1 January 1970: what columns of days hold. */
export function dayNumber(date: IsoDate): number {
  return Date.parse(date) / MS_PER_DAY;
}

/** The day of a day number; null beyond the years that four digits write. */
export function dateOfDayNumber(day: number): IsoDate | null {
  const date = new Date(day * MS_PER_DAY);
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The next day; null after the last one that four digits write. */
export function dayAfter(date: IsoDate): IsoDate | null {
  return dateOfDayNumber(dayNumber(date) + 1);
}

export function pad(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}

/** Months from the month of one day to the month of another; negative when it comes before. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  return monthNumber(to) - monthNumber(from);
}

function monthNumber(day: IsoDate): number {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return year * 12 + month;
}
