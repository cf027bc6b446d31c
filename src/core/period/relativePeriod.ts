import type { IsoDate } from "./calendar";
import { Failure } from "../words/failure";
import { asFiscal, type FiscalYear, fiscalShift, ownPeriod } from "./fiscalYear";
import { type PeriodOrLatest, monthIndex, monthsPeriod, type Period, withWording } from "./period";
import { writtenSpan } from "./writtenSpan";

/**
 * A period that counts from the as-of day: `FY-1` is the year before the one that the day is in.
 * Never from today.
 */
export interface RelativePeriod {
  /** @param shift How many months later than the calendar year the company's fiscal year begins. */
  readonly on: (asOf: IsoDate, shift: number) => Period | null;
}

/** What a person may write for a period: fixed, the latest, or relative to the as-of day. */
export type WrittenPeriod = PeriodOrLatest | RelativePeriod;

/**
 * The period meant, on an as-of day, of a company.
 * @throws {Failure} `bad-input` when it runs backwards on that day (`2026..FY-1`).
 */
export function periodOn(
  written: WrittenPeriod,
  asOf: IsoDate,
  company: FiscalYear,
): PeriodOrLatest {
  const period = resolvePeriod(written, asOf, fiscalShift(company));
  return period === "latest" ? period : ownPeriod(period, company);
}

/**
 * The period by its name on an as-of day, for several companies: what is fiscal is still to be
 * found for each by `ownPeriod`.
 */
export function namedPeriodOn(written: WrittenPeriod, asOf: IsoDate): PeriodOrLatest {
  return resolvePeriod(written, asOf, 0);
}

function resolvePeriod(written: WrittenPeriod, asOf: IsoDate, shift: number): PeriodOrLatest {
  if (written === "latest" || !("on" in written)) return written;
  const period = written.on(asOf, shift);
  if (period) return period;
  throw new Failure("bad-input", {
    en: `The period runs backwards as of ${asOf}: its end comes before its beginning.`,
    zh: `截至 ${asOf}，该期间首尾颠倒：结束早于开始。`,
  });
}

type Unit = "Y" | "H" | "Q" | "M";

/** Months in one unit. */
const MONTHS: Readonly<Record<Unit, number>> = { Y: 12, H: 6, Q: 3, M: 1 };

const WORDS: readonly (readonly [form: RegExp, unit: Unit, offset: number])[] = [
  [/^(?:THIS|CURRENT) YEAR$|^[今本当]年$/, "Y", 0],
  [/^(?:LAST|PREVIOUS) YEAR$|^[去上]年$/, "Y", -1],
  [/^前年$/, "Y", -2],
  [/^NEXT YEAR$|^[明下]年$/, "Y", 1],
  [/^后年$/, "Y", 2],
  [/^(?:THIS|CURRENT) HALF(?: YEAR)?$/, "H", 0],
  [/^(?:LAST|PREVIOUS) HALF(?: YEAR)?$/, "H", -1],
  [/^NEXT HALF(?: YEAR)?$/, "H", 1],
  [/^(?:THIS|CURRENT) QUARTER$|^[本当]季度?$/, "Q", 0],
  [/^(?:LAST|PREVIOUS) QUARTER$|^上个?季度?$/, "Q", -1],
  [/^NEXT QUARTER$|^下个?季度?$/, "Q", 1],
  [/^(?:THIS|CURRENT) MONTH$|^[本当]月$/, "M", 0],
  [/^(?:LAST|PREVIOUS) MONTH$|^上个?月$/, "M", -1],
  [/^NEXT MONTH$|^下个?月$/, "M", 1],
];

const LAST_TWELVE_MONTHS =
  /^(?:LTM|TTM|L12M|T12M)$|^(?:LAST|TRAILING|PAST) (?:TWELVE|12) MONTHS$|^(?:过去|最近|近)(?:12|十二)个?月$/;
const YEAR_TO_DATE = /^YTD$|^YEAR[- ]TO[- ]DATE$|^(?:年初至今|[今本]年(?:以来|迄今|至今))$/;

/**
 * `FY-1`, `FQ0`, `CY+1`, `M-3`, `-1FY`, `IQ_FY-1`, `LAST YEAR`, `去年`, `上季度`, `LTM`, `YTD`.
 * @param text As `normalizedPeriodText` makes it.
 * @returns null for anything else.
 */
export function relativePeriod(text: string): RelativePeriod | null {
  const found =
    /^(?:IQ_)?(?<of>[FC]?)(?<unit>[YHQM])(?<offset>[+-]\d{1,2}|0)$/.exec(text) ??
    /^(?<offset>[+-]?\d{1,2})(?<of>[FC])(?<unit>[YHQ])$/.exec(text);
  if (found) {
    const { of, unit, offset } = found.groups ?? {};
    return unitsFromNow(unit as Unit, Number(offset), of === "F"); // One of the letters of the patterns.
  }
  if (LAST_TWELVE_MONTHS.test(text)) return lastTwelveMonths;
  if (YEAR_TO_DATE.test(text)) return yearToDate;
  const word = WORDS.find(([form]) => form.test(text));
  return word ? unitsFromNow(word[1], word[2], false) : null;
}

/** From one to the other, either of which may be relative. */
export function relativeSpan(
  from: Period | RelativePeriod,
  to: Period | RelativePeriod,
): RelativePeriod {
  return {
    on: (asOf, shift) => {
      const end = (one: typeof from) => ("on" in one ? one.on(asOf, shift) : one);
      const [first, last] = [end(from), end(to)];
      return first && last && writtenSpan(first, last);
    },
  };
}

/** A period of the year that is so many years from the as-of day's. */
export function ofRelativeYear(
  offset: number,
  periodOf: (year: number) => Period | null,
): RelativePeriod {
  return { on: (asOf) => periodOf(Number(asOf.slice(0, 4)) + offset) };
}

/** @param isFiscal Whether the company's own years and quarters are counted. */
function unitsFromNow(unit: Unit, offset: number, isFiscal: boolean): RelativePeriod {
  return {
    on: (asOf, shift) => {
      const size = MONTHS[unit];
      const month = monthIndex(asOf) - (isFiscal ? shift : 0);
      const period = monthsPeriod((Math.floor(month / size) + offset) * size, size);
      return period && isFiscal ? asFiscal(period) : period;
    },
  };
}

/** The four quarters of the calendar that had ended by the as-of day. */
const lastTwelveMonths: RelativePeriod = {
  on: (asOf) => {
    const quarter = Math.floor(monthIndex(asOf) / 3);
    const current = monthsPeriod(quarter * 3, 3);
    const next = current?.end === asOf ? quarter + 1 : quarter;
    const months = monthsPeriod(next * 3 - 12, 12);
    return months && withWording(months, { sum: "LTM", figures: "reported" });
  },
};

/** From the first day of the as-of day's year to that day. */
const yearToDate: RelativePeriod = {
  on: (asOf) => {
    const start = `${asOf.slice(0, 4)}-01-01` as IsoDate; // The first day of a year.
    const period: Period = { text: `${start}/${asOf}`, start, end: asOf, grain: "span" };
    return withWording(period, { sum: "YTD", figures: "reported" });
  },
};
