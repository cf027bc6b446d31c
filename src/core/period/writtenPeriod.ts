import { dateOfSerial, isoDate } from "./calendar";
import { Failure } from "../words/failure";
import type { Words } from "../words/words";
import {
  type RelativePeriod,
  relativePeriod,
  relativeSpan,
  type WrittenPeriod,
} from "./relativePeriod";
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

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/**
 * The period that a person wrote in a cell: `2025`, `FY2025`, `2025Q3`, `Q3 2025`, `H1 2025`, `2025-03`, `2025-03-31`, `LATEST`, `2024..2026`,
 * `2025年上半年`, `2025年3月`, relative to the as-of day `FY-1`, `FQ0`, `LAST YEAR`, `去年`, or a number (1900 to 2100 a year, above that Excel's
 * date). A fiscal year is read as the calendar year. A date as text is understood in ISO form only: `3/4/2025` is two days.
 * @throws {Failure} `bad-input`, naming what is understood.
 */
export function writtenPeriod(written: string | number): WrittenPeriod {
  const period = typeof written === "number" ? periodOfNumber(written) : periodOfText(written);
  if (period) return period;
  const was = String(written).slice(0, 40);
  const isDate = typeof written === "string" && TEXT_DATE.test(was);
  throw new Failure("bad-input", isDate ? isTextDate(was) : isNoPeriod(was));
}

/** A date with slashes or points, or with the name of a month. */
const TEXT_DATE =
  /^\s*\d{1,4}\s*[/.]\s*\d{1,2}(?:\s*[/.]\s*\d{1,4})?\s*$|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;

function isTextDate(was: string): Words {
  return {
    en: `"${was}" is a date as text in a form that is not read, as such forms differ from country to country: write it as 2025-03-31 or 2025-03, or give an Excel date (DATE(2025,3,31)).`,
    zh: `“${was}”是文本日期，其写法因地区而异，不予解读：请写成 2025-03-31 或 2025-03，或给出 Excel 日期（DATE(2025,3,31)）。`,
  };
}

function isNoPeriod(was: string): Words {
  return {
    en: `"${was}" is not a period: write a year (2025), 2025-Q3, 2025-H1, 2025-03, 2025-03-31, 2024..2026, LATEST, FY-1 (counted from the as-of date), or an Excel date.`,
    zh: `“${was}”不是期间：请写年份（2025）、2025-Q3、2025-H1、2025-03、2025-03-31、2024..2026、LATEST（最新）、FY-1（自截至日起算）或 Excel 日期。`,
  };
}

function periodOfNumber(asked: number): Period | null {
  if (Number.isInteger(asked) && asked >= FIRST_YEAR && asked <= LAST_YEAR)
    return yearPeriod(asked);
  if (!(asked > LAST_YEAR)) return null;
  const date = dateOfSerial(asked);
  return date && dayPeriod(date);
}

function periodOfText(written: string): WrittenPeriod | null {
  const text = written
    .normalize("NFKC")
    .trim()
    .toUpperCase()
    .replace(/\s+(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\s+/g, "");
  if (text === "LATEST" || text === "最新") return "latest";
  if (text.length > 40) return null;
  const ends = text.split(/\.\.|\/(?=\d{4})|~|至/);
  const [from, to] = ends.map((end) => onePeriod(end.trim()));
  if (!from || ends.length === 1) return from ?? null;
  if (ends.length > 2 || !to) return null;
  if ("on" in from || "on" in to) return relativeSpan(from, to);
  return span(from, to) ?? refuseReversed(from, to);
}

function refuseReversed(from: Period, to: Period): never {
  throw new Failure("bad-input", {
    en: `The period runs backwards: ${to.text} comes before ${from.text}.`,
    zh: `期间首尾颠倒：${to.text} 早于 ${from.text}。`,
  });
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
    /^(\d{4})[-年](\d{1,2})月?$/,
    (year, month) => (month >= 1 && month <= 12 ? monthPeriod(year, month) : null),
  ],
  [/^(\d{4})[-年](\d{1,2})[-月](\d{1,2})日?$/, (year, month, day) => dayOf(year, month, day)],
];

function onePeriod(text: string): Period | RelativePeriod | null {
  const digits = text.replace(/[一二三四](?=季)/g, (digit) =>
    String("一二三四".indexOf(digit) + 1),
  );
  for (const [form, period] of FORMS) {
    const found = form.exec(digits);
    if (found) return period(Number(found[1]), Number(found[2]), Number(found[3]));
  }
  return parsePeriod(text) ?? relativePeriod(text);
}

function dayOf(year: number, month: number, day: number): Period | null {
  const date = isoDate(year, month, day);
  return date && dayPeriod(date);
}
