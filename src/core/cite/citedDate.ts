import { parsePeriod } from "../period/period";

/** A date as fine as it is known: month (1 to 12) and day are null where it is not. */
export interface CitedDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** Whether the document does not print it. */
  readonly isInferred: boolean;
}

/** Reads `2024`, `2024-06` or `2024-06-17`; null where there is none. */
export function citedDate(text: string, isInferred: boolean): CitedDate | null {
  const period = parsePeriod(text);
  if (!period || !["year", "month", "day"].includes(period.grain)) return null;
  const [year = 0, month = null, day = null] = period.text.split("-").map(Number);
  return { year, month, day, isInferred };
}

/** `June 28, 2024`, `June 2024`, `2024`. */
export function monthFirst(date: CitedDate): string {
  const { year, month, day } = date;
  if (month === null) return String(year);
  return day === null
    ? `${monthNamed(FULL, month)} ${year}`
    : `${monthNamed(FULL, month)} ${day}, ${year}`;
}

/** `28 June 2024`, `June 2024`, `2024`, the months named as given. */
export function dayFirst({ year, month, day }: CitedDate, months = FULL): string {
  return [day, month === null ? null : monthNamed(months, month), year]
    .filter((part) => part !== null)
    .join(" ");
}

/** `June 28`, `June`, or empty. */
export function monthAndDay({ month, day }: CitedDate): string {
  if (month === null) return "";
  return [monthNamed(FULL, month), day].filter((part) => part !== null).join(" ");
}

/** `28 June`, `June`, or empty. */
export function dayAndMonth({ month, day }: CitedDate): string {
  return [day, month === null ? null : monthNamed(FULL, month)]
    .filter((part) => part !== null)
    .join(" ");
}

/** `2024年6月28日`, as fine as it is known. */
export function chineseDate({ year, month, day }: CitedDate): string {
  const parts = [`${year}年`, month === null ? "" : `${month}月`, day === null ? "" : `${day}日`];
  return parts.join("");
}

/** `2024-06-28`, as fine as it is known. */
export function isoOf({ year, month, day }: CitedDate): string {
  return [year, month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

function monthNamed(months: readonly string[], month: number): string {
  return months[month - 1] ?? String(month);
}

const FULL: readonly string[] =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** The months as MLA shortens them. */
export const MLA_MONTHS: readonly string[] =
  "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split(" ");

/** The months in three letters. */
export const SHORT_MONTHS: readonly string[] =
  "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
