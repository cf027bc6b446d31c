import { Failure } from "../words/failure";
import type { Words } from "../words/words";
import type { Period } from "./period";
import { MONTH_NAMES } from "./periodForms";
import type { RelativePeriod } from "./relativePeriod";

/**
 * Why a text is no period: it can be read in several ways, which are named; nothing is forecast so;
 * or it is none, and what comes nearest is named where there is such a thing.
 * @param was  As it was written.
 * @param text As `normalizedPeriodText` makes it.
 * @param read Reads one period.
 */
export function unreadPeriod(
  was: string,
  text: string,
  read: (text: string) => Period | RelativePeriod | null,
): Failure {
  for (const [form, failure] of REFUSED) {
    const found = form.exec(text);
    if (found) return failure(was, found);
  }
  return isNoPeriod(was, nearest(text, read));
}

type Refusal = (was: string, found: RegExpExecArray) => Failure;

const REFUSED: readonly (readonly [RegExp, Refusal])[] = [
  [/^(?:NTM|N12M)$|^NEXT (?:TWELVE|12) MONTHS$|^(?:未来|今后)(?:12|十二)个?月$/, notForecast],
  [/^(?:F?Q[1-4]|[1-4]F?Q|第?[1-4]季度?)[AEF]?$/, hasNoYear("4Q25, 2025-Q4", "FQ-1")],
  [/^(?:F?H[12]|[12]H|[上下]半年)[AEF]?$/, hasNoYear("1H25, 2025-H1", "H-1")],
  [
    /^(?:F?YE|YEAR[- ]?END|年[底末终初中])$/,
    hasNoYear("YE2025, 2025年底", "LAST YEAR-END, 去年年底"),
  ],
  // prettier-ignore
  [/^(?:[FC]Y|(?:SPRING|SUMMER|AUTUMN|FALL|WINTER)|[春夏秋冬][天季]?)$/, hasNoYear("FY2025, summer 2025", "FY-1")],
  [/^F?Q$|^季度?$/, hasNoYear("FY2025-Q3, 2025-Q3", "FQ-1")],
  [/^F?H$|^半年度?$/, hasNoYear("2025-H1", "FH-1")],
  [new RegExp(`^(?:${MONTH_NAMES}|\\d{1,2}月)$`), hasNoYear("Oct 2025, 2025-10", "M-1")],
  [/^(?:WINTER(?: OF)? ?(\d{4})|(\d{4})(?:年| )(?:冬[天季]?|WINTER))$/, ofTwoYears],
  [new RegExp(`^(?<month>${MONTH_NAMES})[- ]?(?<number>\\d{2})$`), monthOrDay],
  [/^\d{1,4} ?[/.] ?\d{1,2}(?: ?[/.] ?\d{1,4})?$/, isTextDate],
  [new RegExp(`(?<![A-Z])(?:${MONTH_NAMES})(?![A-Z])`), isTextDate],
];

function notForecast(was: string): Failure {
  return new Failure("not-found", {
    en: `"${was}" looks twelve months ahead, and nothing is forecast so: ask for a year (2026E). FORECASTS lists what is expected.`,
    zh: `“${was}”指未来十二个月，没有按此口径的预测：请问某一年份（2026E）。FORECASTS 列出各项预期。`,
  });
}

function hasNoYear(examples: string, relative: string): Refusal {
  return (was) =>
    refusal({
      en: `"${was}" names no year: write one (${examples}), or count from the as-of date (${relative}).`,
      zh: `“${was}”没有年份：请写明（${examples}），或自截至日起算（${relative}）。`,
    });
}

function ofTwoYears(was: string, found: RegExpExecArray): Failure {
  const year = Number(found[1] ?? found[2]);
  const [first, second] = [`${year - 1}-12..${year}-02`, `${year}-12..${year + 1}-02`];
  return refusal({
    en: `"${was}" belongs to two years: write ${first} or ${second}.`,
    zh: `“${was}”跨两个年份：请写 ${first} 或 ${second}。`,
  });
}

const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

function monthOrDay(was: string, { groups = {} }: RegExpExecArray): Failure {
  const month = String(MONTHS.indexOf((groups.month ?? "").slice(0, 3)) + 1).padStart(2, "0");
  const number = groups.number ?? "";
  return refusal({
    en: `"${was}" can be a month or a day: write 20${number}-${month} for the month, or the day with its year (2025-${month}-${number}).`,
    zh: `“${was}”可能是月份也可能是日期：月份请写 20${number}-${month}，日期请写明年份（2025-${month}-${number}）。`,
  });
}

function isTextDate(was: string): Failure {
  return refusal({
    en: `"${was}" is a date as text, and such forms differ from country to country: write it as 2025-03-31 or 2025-03, or give an Excel date (DATE(2025,3,31)).`,
    zh: `“${was}”是文本日期，其写法因地区而异：请写成 2025-03-31 或 2025-03，或给出 Excel 日期（DATE(2025,3,31)）。`,
  });
}

function isNoPeriod(was: string, near: string | null): Failure {
  return refusal({
    en: `"${was}" is not a period${near === null ? "" : `; ${near} comes nearest`}: write a year (2025), 2025-Q3, 2025-H1, 2025-03, 2025-03-31, 2024..2026, LATEST, FY-1 (counted from the as-of date), or an Excel date.`,
    zh: `“${was}”不是期间${near === null ? "" : `，最接近的是 ${near}`}：请写年份（2025）、2025-Q3、2025-H1、2025-03、2025-03-31、2024..2026、LATEST（最新）、FY-1（自截至日起算）或 Excel 日期。`,
  });
}

function refusal(words: Words): Failure {
  return new Failure("bad-input", words);
}

/** Longer texts are no slips of a period. */
const LONGEST_SLIP = 16;

/**
 * The period that one slip of the finger away is written, or the year that the text names; only
 * where a letter says what is meant, or two digits of a year.
 */
function nearest(
  text: string,
  read: (text: string) => Period | RelativePeriod | null,
): string | null {
  if (/^'?\d\d$/.test(text)) return `20${text.slice(-2)}`;
  if (!/\p{L}/u.test(text)) return null;
  if (/^T[+-]\d$/.test(text)) return `FY${text.slice(1)}`;
  for (const slip of text.length > LONGEST_SLIP ? [] : slips(text)) {
    const period = read(slip);
    if (period && !("on" in period) && /^(?:19|20)/.test(period.text)) return period.text;
  }
  return /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text)?.[0] ?? null;
}

/** A letter for a digit, a letter too many, two letters in the wrong order. */
function slips(text: string): readonly string[] {
  const places = Array.from({ length: text.length }, (_, at) => at);
  const digits = text.replace(/O/g, "0").replace(/[IL]/g, "1");
  return [
    ...(digits === text ? [] : [digits]),
    ...places.map((at) => text.slice(0, at) + text.slice(at + 1)),
    ...places.map(
      (at) => text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2),
    ),
  ];
}
