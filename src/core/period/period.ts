import { isoDate, type IsoDate, lastDayOf, pad } from "./calendar";

/**
 * A stretch of the calendar, first and last day included. Two periods of the same days are the same
 * period.
 */
export interface Period {
  /** `2025`, `2025-H1`, `2025-Q3`, `2025-03`, `2025-03-31`, or `2025/2029` (from/to). */
  readonly text: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly grain: Grain;
  /** Only of a period that a person wrote, and only where the words ask for more than its days. */
  readonly wording?: Wording;
}

/** What the words for a period ask for beside its days. */
export interface Wording {
  /**
   * A fiscal year or a part of one, still as the calendar has it: `ownPeriod` finds the company's.
   */
  readonly isFiscal?: boolean;
  /** The fiscal period that these days are of a company: `FY2023`. */
  readonly fiscalLabel?: string;
  /**
   * `2025A` asks for what happened, `2025E` and `2025F` for anything else, `LTM` for anything but a
   * plan.
   */
  readonly figures?: WantedFigures;
  /** The name of a sum of months, which nothing that is seen at a date can answer. */
  readonly sum?: "LTM" | "YTD";
}

export type WantedFigures = "actual" | "expected" | "reported";

/** What is asked for: a period, or the latest observation there is. */
export type PeriodOrLatest = Period | "latest";

/** When a metric holds: on a day, over a stretch of days, or as long as its deal runs. */
export type PeriodType = "instant" | "duration" | "term";

export type Grain = "year" | "half" | "quarter" | "month" | "day" | "span";

/**
 * The period that the tables write so. What people type in cells is read by `writtenPeriod`.
 * @returns null for anything else, impossible days and reversed spans included.
 */
export function parsePeriod(text: string): Period | null {
  const slash = text.indexOf("/");
  if (slash === -1) return singlePeriod(text);
  const from = singlePeriod(text.slice(0, slash));
  const to = singlePeriod(text.slice(slash + 1));
  return from && to ? span(from, to) : null;
}

/** From the first day of one period to the last of another; null when that runs backwards. */
export function span(from: Period, to: Period): Period | null {
  if (from.start > to.end || from.end > to.end) return null;
  if (from.text === to.text) return from;
  return { text: `${from.text}/${to.text}`, start: from.start, end: to.end, grain: "span" };
}

/**
 * A number of whole months, by the shortest way to write them. @param first Months since the year
 * 0.
 */
export function monthsPeriod(first: number, count: number): Period | null {
  const [year, month] = [Math.floor(first / 12), (first % 12) + 1];
  const place = (month - 1) / count + 1;
  if (Number.isInteger(place)) {
    if (count === 12) return yearPeriod(year);
    if (count === 6) return halfPeriod(year, place);
    if (count === 3) return quarterPeriod(year, place);
    if (count === 1) return monthPeriod(year, month);
  }
  const last = first + count - 1;
  return span(monthPeriod(year, month), monthPeriod(Math.floor(last / 12), (last % 12) + 1));
}

/** Months since the year 0 of the month that a day is in. */
export function monthIndex(day: IsoDate): number {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return year * 12 + month - 1;
}

/** The period, with what the words for it ask for beside its days. */
export function withWording(period: Period, wording: Wording): Period {
  return { ...period, wording: { ...period.wording, ...wording } };
}

/** Whether two periods are the same days. */
export function isSamePeriod(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Whether a period is twelve whole months, of the calendar or of a fiscal year. */
export function isYear({ start, end }: Period): boolean {
  const [year, month] = start.split("-").map(Number);
  if (year === undefined || month === undefined || !start.endsWith("-01")) return false;
  const last = month === 1 ? 12 : month - 1;
  const ends = month === 1 ? year : year + 1;
  return end === `${pad(ends, 4)}-${pad(last, 2)}-${pad(lastDayOf(ends, last), 2)}`;
}

/** Whether every day of `inner` is a day of `outer`. */
export function contains(outer: Period, inner: Period): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Whether a figure about one period answers for another.
 *
 * An instant (a run-rate, a valuation) answers for a longer period that it falls in, and for a day
 * on or after it; the label of a year stands for the year's end, so that it answers for a month, a
 * quarter or a half that ends there. A total (revenue) answers only for exactly its own days, a
 * term with a date for any time that is not over before it.
 */
export function answersFor(type: PeriodType, fact: Period, request: Period): boolean {
  if (type === "duration") return isSamePeriod(fact, request);
  if (type === "term") return fact.start <= request.end;
  if (request.grain === "day") return fact.end <= request.end;
  return contains(request, fact) || (fact.grain === "year" && fact.end === request.end);
}

/**
 * Whether two figures are about the same time, so that they can agree or not: instants that fall on
 * the same last day (the figure labelled 2023 and the one of December 2023), totals of the same
 * days.
 */
export function isComparable(type: PeriodType, a: Period, b: Period): boolean {
  return type === "duration" ? isSamePeriod(a, b) : a.end === b.end;
}

export function yearPeriod(year: number): Period {
  return months(pad(year, 4), "year", year, 1, 12);
}

export function halfPeriod(year: number, half: number): Period {
  return months(`${pad(year, 4)}-H${half}`, "half", year, half * 6 - 5, half * 6);
}

export function quarterPeriod(year: number, quarter: number): Period {
  return months(`${pad(year, 4)}-Q${quarter}`, "quarter", year, quarter * 3 - 2, quarter * 3);
}

export function monthPeriod(year: number, month: number): Period {
  return months(`${pad(year, 4)}-${pad(month, 2)}`, "month", year, month, month);
}

export function dayPeriod(date: IsoDate): Period {
  return { text: date, start: date, end: date, grain: "day" };
}

function singlePeriod(text: string): Period | null {
  const parts = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])(?:-(\d{2}))?))?$/.exec(text);
  if (!parts) return null;
  const [, year, half, quarter, month, day] = parts.map(Number);
  if (year === undefined || year < 1) return null;
  if (half) return halfPeriod(year, half);
  if (quarter) return quarterPeriod(year, quarter);
  if (!month) return yearPeriod(year);
  if (day === undefined || Number.isNaN(day)) return monthPeriod(year, month);
  const date = isoDate(year, month, day);
  return date && dayPeriod(date);
}

function months(text: string, grain: Grain, year: number, first: number, last: number): Period {
  const day = (month: number, of: number) =>
    `${pad(year, 4)}-${pad(month, 2)}-${pad(of, 2)}` as IsoDate; // Days that the calendar has.
  return { text, grain, start: day(first, 1), end: day(last, lastDayOf(year, last)) };
}
