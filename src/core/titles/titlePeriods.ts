import { normalizedPeriodText } from "../period/normalizedPeriodText";
import { parsePeriod, type Period, span, yearPeriod } from "../period/period";
import { MONTH_NAMES, periodOfForm } from "../period/periodForms";

/** The periods that a text names, with what stands around them. */
export interface PeriodsInText {
  readonly periods: readonly Period[];
  /** Whether a letter after the year asks for what happened (`2025A`) or for anything (`2025E`). */
  readonly letter: "actual" | "expected" | null;
  readonly rest: string;
}

const WORD = `EARLY|MID|LATE|(?:THE )?(?:YEAR[- ]?)?END(?:[- ]OF)?|YE|BEGINNING OF|SPRING|SUMMER|AUTUMN|FALL|(?:FIRST|SECOND) HALF(?: OF)?|F?H[12]|[12]H|F?Q[1-4]|[1-4]Q|FY|CY|${MONTH_NAMES}`;
const YEAR = String.raw`(?:19[5-9]|20)\d\d(?!\d)`;
const AFTER = String.raw`年?(?:\d{1,2}月(?:\d{1,2}日)?|[上下]半年|第?[1-4]季度?|[底末初中])|财?年度?|[- ]?(?:Q[1-4]|H[12])(?![\dA-Z])|-(?:0[1-9]|1[0-2])(?!\d)(?:-\d\d(?!\d))?`;
const PERIODS = new RegExp(
  String.raw`(?<![A-Z\d.])(?:(?:(?:${WORD})[-, ']{0,2})*(?<![\d.])${YEAR}(?:${AFTER})?|(?:${WORD})[-' ]{0,2}\d\d(?![\d.%]))(?<letter>[AEFP](?![A-Z]))?`,
  "gu",
);

/**
 * Reads the periods in a title: years, quarters, months, days, in either language, `FY25`, `Dec-25`
 * and `2025年10月` among them. Two of them are also the time from one to the other.
 */
export function periodsInText(text: string): PeriodsInText {
  const periods: Period[] = [];
  let letter: PeriodsInText["letter"] = null;
  const normalized = normalizedPeriodText(text).replace(/(?<=\d)\/(?=0?[1-9]|1[0-2])/g, "-");
  const rest = normalized.replace(PERIODS, (found, after: string | undefined) => {
    const period = periodOf(after ? found.slice(0, -1) : found);
    if (!period) return found;
    periods.push(period);
    if (after) letter = after === "A" ? "actual" : "expected";
    return " ";
  });
  const [from, to] = periods;
  const whole = from && to && periods.length === 2 ? span(from, to) : null;
  return { periods: whole ? [...periods, whole] : periods, letter, rest };
}

function periodOf(found: string): Period | null {
  const text = found.trim();
  const inFull = text.replace(
    new RegExp(`^(${MONTH_NAMES})[-' ]{1,2}(\\d\\d)$`, "u"),
    (_, month: string, year: string) => `${month} 20${year}`,
  );
  const named = periodOfForm(inFull) ?? parsePeriod(inFull);
  if (named) return named;
  const year = /(?:19|20)\d\d/.exec(text);
  return year && yearPeriod(Number(year[0]));
}
