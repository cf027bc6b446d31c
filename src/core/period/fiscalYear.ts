import { monthIndex, monthsPeriod, type Period, type Wording } from "./period";

/** How a company counts its years. Its products and segments count as it does. */
export interface FiscalYear {
  /** The last day of its year, `06-30`; empty where that is the calendar's. */
  readonly fiscalYearEnd: string;
  /** Whether the year has its name from the calendar year that it ends in, or from the one that it begins in. */
  readonly fiscalYearNamed: "end" | "start";
}

/** For periods of nobody: a fiscal year is the calendar's. */
export const CALENDAR_YEAR: FiscalYear = { fiscalYearEnd: "", fiscalYearNamed: "end" };

/**
 * How many months later than the calendar year of its name a fiscal year begins: Microsoft's FY2023 begins in July 2022, six months
 * before (-6), SoftBank's FY2024 in April 2024, three months after (3). 0 for the calendar year.
 */
export function fiscalShift({ fiscalYearEnd, fiscalYearNamed }: FiscalYear): number {
  const month = Number(fiscalYearEnd.slice(0, 2));
  if (month === 0 || month === 12) return 0;
  return fiscalYearNamed === "start" ? month : month - 12;
}

/**
 * The period that a company means by a fiscal year, half, quarter or span of them: FY2023 of Microsoft is 2022-07/2023-06. Months count
 * whole, as that is how figures are dated; a year that ends on the last Sunday of January is taken to end with the month.
 * A period that is not fiscal is itself.
 */
export function ownPeriod(period: Period, company: FiscalYear): Period {
  const { isFiscal, ...wording } = period.wording ?? {};
  if (!isFiscal) return period;
  const shift = fiscalShift(company);
  const first = monthIndex(period.start);
  const own =
    shift === 0 ? period : monthsPeriod(first + shift, monthIndex(period.end) - first + 1);
  return withWording(
    own ?? period,
    shift === 0 ? wording : { ...wording, fiscalLabel: fiscalLabel(period) },
  );
}

/** The fiscal period by the name that a calendar period has. */
export function asFiscal(period: Period): Period {
  return { ...period, wording: { ...period.wording, isFiscal: true } };
}

/** A period as a person names it: `2025`, `FY2025`, `2025A`, `2025E`, `LTM`. */
export function periodName(period: Period): string {
  const { isFiscal, figures, sum } = period.wording ?? {};
  if (sum) return sum;
  const letter = figures === "actual" ? "A" : figures === "expected" ? "E" : "";
  return (isFiscal ? fiscalLabel(period) : period.text) + letter;
}

/** `FY2023`, `FY2026-Q1`, `FY2023/FY2025`. */
function fiscalLabel({ text }: Period): string {
  return text.replace(/(^|\/)/g, "$1FY");
}

function withWording({ text, start, end, grain }: Period, wording: Wording): Period {
  const plain = { text, start, end, grain };
  return Object.keys(wording).length === 0 ? plain : { ...plain, wording };
}
