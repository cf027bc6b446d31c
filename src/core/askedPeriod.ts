import { dateOfSerial, isoDate } from "./calendar";
import { Failure } from "./failure";
import {
  dayPeriod,
  halfPeriod,
  monthPeriod,
  parsePeriod,
  type Period,
  quarterPeriod,
  span,
  yearPeriod,
} from "./period";

/** What a person asks for: a period, or the latest observation there is. */
export type AskedPeriod = Period | "latest";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/**
 * The period that a person wrote in a cell: `2025`, `FY2025`, `2025Q3`, `Q3 2025`, `H1 2025`, `2025-03`, `2025-03-31`, `LATEST`, `2024..2026`,
 * `2025年上半年`, `2025年3月`, or a number (1900 to 2100 a year, above that Excel's date). A fiscal year is read as the calendar year.
 * @throws {Failure} `bad-input`, naming what is understood.
 */
export function askedPeriod(asked: string | number): AskedPeriod {
  const period = typeof asked === "number" ? periodOfNumber(asked) : periodOfText(asked);
  if (period) return period;
  const was = String(asked).slice(0, 40);
  throw new Failure("bad-input", {
    en: `"${was}" is not a period: write a year (2025), 2025-Q3, 2025-H1, 2025-03, 2025-03-31, 2024..2026, LATEST, or an Excel date.`,
    zh: `“${was}”不是期间：请写年份（2025）、2025-Q3、2025-H1、2025-03、2025-03-31、2024..2026、LATEST（最新）或 Excel 日期。`,
  });
}

function periodOfNumber(asked: number): Period | null {
  if (Number.isInteger(asked) && asked >= FIRST_YEAR && asked <= LAST_YEAR)
    return yearPeriod(asked);
  if (!(asked > LAST_YEAR)) return null;
  const date = dateOfSerial(asked);
  return date && dayPeriod(date);
}

function periodOfText(asked: string): AskedPeriod | null {
  const text = asked
    .normalize("NFKC")
    .trim()
    .toUpperCase()
    .replace(/\s+(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\s+/g, "");
  if (text === "LATEST" || text === "最新") return "latest";
  if (text.length > 40) return null;
  const ends = text.split(/\.\.|\/(?=\d{4})|~|至/);
  if (ends.length === 1) return onePeriod(text);
  const [from, to] = ends.map((end) => onePeriod(end.trim()));
  return ends.length === 2 && from && to ? span(from, to) : null;
}

/** Every way to write one period: a pattern, and what its numbers make. */
const FORMS: readonly (readonly [RegExp, (a: number, b: number, c: number) => Period | null])[] = [
  [/^(?:[FC]Y ?)?(\d{4})年?(?:全年|度)?$/, (year) => yearPeriod(year)],
  [/^(\d{4})[- ]?H([12])$/, (year, half) => halfPeriod(year, half)],
  [/^H([12])[- ]?(\d{4})$/, (half, year) => halfPeriod(year, half)],
  [/^(\d{4})年?上半年$/, (year) => halfPeriod(year, 1)],
  [/^(\d{4})年?下半年$/, (year) => halfPeriod(year, 2)],
  [/^(\d{4})[- ]?Q([1-4])$/, (year, quarter) => quarterPeriod(year, quarter)],
  [/^Q([1-4])[- ]?(\d{4})$/, (quarter, year) => quarterPeriod(year, quarter)],
  [/^(\d{4})年?第?([1-4])季度?$/, (year, quarter) => quarterPeriod(year, quarter)],
  [/^(\d{4})年Q([1-4])$/, (year, quarter) => quarterPeriod(year, quarter)],
  [
    /^(\d{4})[-/年](\d{1,2})月?$/,
    (year, month) => (month >= 1 && month <= 12 ? monthPeriod(year, month) : null),
  ],
  [/^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/, (year, month, day) => dayOf(year, month, day)],
];

function onePeriod(text: string): Period | null {
  const digits = text.replace(/[一二三四](?=季)/g, (digit) =>
    String("一二三四".indexOf(digit) + 1),
  );
  for (const [form, period] of FORMS) {
    const found = form.exec(digits);
    if (found) return period(Number(found[1]), Number(found[2]), Number(found[3]));
  }
  return parsePeriod(text);
}

function dayOf(year: number, month: number, day: number): Period | null {
  const date = isoDate(year, month, day);
  return date && dayPeriod(date);
}
