import { isoDate } from "./calendar";
import { asFiscal } from "./fiscalYear";
import {
  dayPeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  span,
  yearPeriod,
} from "./period";

/**
 * The one period that a text names, in any of the trade's spellings: `2025`, `FY25`, `1H24`,
 * `Q2'24`, `Oct 2025`, `YE2024`, `mid-2024`, `summer 2023`, `2024年底`, `2025年第三季度`. A year of two
 * digits is one of this century.
 * @param text As `normalizedPeriodText` makes it.
 * @returns null for anything else.
 */
export function periodOfForm(text: string): Period | null {
  for (const [form, make] of FORMS) {
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    const period = make(groups);
    return period && (groups.fiscal ?? groups.after) ? asFiscal(period) : period;
  }
  return null;
}

type Make = (groups: Groups) => Period | null;
type Groups = Readonly<Record<string, string | undefined>>;

/** A year of four digits, or of two where the words around it leave no doubt that it is one. */
const YEAR = String.raw`'?(?<year>\d{4}|\d{2})`;
const FULL_YEAR = String.raw`(?<year>\d{4})`;
/** The year before a Chinese word: 2025, 2025年, 25年, and the fiscal 2025财年. */
const YEAR_ZH = String.raw`(?<year>\d{4}|\d{2}(?=年|财))年?(?<fiscal>财年?|财政年度|会计年度)?(?:度(?=第|上|下|Q))?`;
/** FY, CY: before the year. */
const KIND = "(?:(?<fiscal>F)|C)Y ?";
/** The same where the year comes last. */
const LATER_KIND = "(?:(?:(?<after>F)|C)Y ?)?";

export const MONTH_NAMES =
  "JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?";
const MONTH = `(?<month>${MONTH_NAMES})`;

const FORMS: readonly (readonly [RegExp, Make])[] = [
  // Years.
  [form(`${FULL_YEAR}年?(?:全年|年度|度)?`), aYear],
  [form(`${KIND}${YEAR}`), aYear],
  [form(`${YEAR} ?(?:(?<fiscal>F)|C)Y`), aYear],
  [form(String.raw`(?<year>\d{2})年(?:全年|度)?`), aYear],
  [form(String.raw`(?<year>\d{4}|\d{2})年?(?<fiscal>财年|财政年度|会计年度)`), aYear],
  [form(String.raw`(?<fiscal>财年)(?<year>\d{4})年?`), aYear],
  [form(String.raw`(?<year>\d{4})年?(?:自然年|日历年|历年|公历年)度?`), aYear],
  // Halves.
  [form(`(?:${KIND})?${YEAR}[- ]?H(?<number>[12])`), aHalf],
  [form(`(?<fiscal>F)?H(?<number>[12])[- ]?${LATER_KIND}${YEAR}`), aHalf],
  [form(`(?<number>[12])H[- ]?${LATER_KIND}${YEAR}`), aHalf],
  [form(`(?:(?<first>FIRST|1ST)|SECOND|2ND) HALF (?:OF )?${LATER_KIND}${FULL_YEAR}`), aHalf],
  [form(`${YEAR_ZH}(?:(?<first>上)|下)半年?`), aHalf],
  [form(`${YEAR_ZH}H(?<number>[12])`), aHalf],
  // Quarters.
  [form(`(?:${KIND})?${YEAR}[- ]?(?<after>F)?Q(?<number>[1-4])`), aQuarter],
  [form(`(?<fiscal>F)?Q(?<number>[1-4])[- ]?${LATER_KIND}${YEAR}`), aQuarter],
  [form(`(?<number>[1-4])(?<fiscal>F)?Q[- ]?${LATER_KIND}${YEAR}`), aQuarter],
  // prettier-ignore
  [form(`(?<word>FIRST|SECOND|THIRD|FOURTH|1ST|2ND|3RD|4TH) QUARTER (?:OF )?${LATER_KIND}${FULL_YEAR}`), aQuarter],
  [form(`${YEAR_ZH}第?(?<number>[1-4])季度?`), aQuarter],
  [form(`${YEAR_ZH}Q(?<number>[1-4])`), aQuarter],
  // Months.
  [form(String.raw`(?<year>\d{4})[-年](?<month>\d{1,2})月?(?:份|底|末)?`), aMonth],
  [form(String.raw`(?<year>\d{2})年(?<month>\d{1,2})月(?:份|底|末)?`), aMonth],
  [form(String.raw`(?<year>\d{4})[- ]?M(?<month>\d{1,2})`), aMonth],
  [form(`${MONTH}(?: OF)?[- ,]{0,2}${FULL_YEAR}`), aMonth],
  [form(String.raw`${MONTH} ?'(?<year>\d{2})`), aMonth],
  [form(`${FULL_YEAR}[- ]?${MONTH}`), aMonth],
  // Days. A month by its name leaves no doubt which number is the day.
  [form(String.raw`(?<year>\d{4})[-年](?<month>\d{1,2})[-月](?<day>\d{1,2})[日号]?`), aDay],
  [form(String.raw`(?<day>\d{1,2})(?:ST|ND|RD|TH)?[- ]${MONTH},?[- ]${FULL_YEAR}`), aDay],
  [form(String.raw`${MONTH} (?<day>\d{1,2})(?:ST|ND|RD|TH)?,? ${FULL_YEAR}`), aDay],
  // A year's end is its December, its beginning and its last part a quarter, its middle June and
  // July.
  [form(`(?<fiscal>F)?YE[- ]?${YEAR}`), ofMonths(12, 12)],
  [form(`${FULL_YEAR} ?(?<fiscal>F)?YE`), ofMonths(12, 12)],
  // prettier-ignore
  [form(`(?:(?:THE )?END(?:[- ]OF)?|YEAR[- ]?END(?: OF)?)[- ]?${LATER_KIND}${YEAR}`), ofMonths(12, 12)],
  [form(`${FULL_YEAR}[- ](?:YEAR[- ]?)?END`), ofMonths(12, 12)],
  [form(`${YEAR_ZH}年?(?:[底末终]|岁末)`), ofMonths(12, 12)],
  [form(`(?:EARLY|(?:THE )?(?:BEGINNING|START)(?: OF)?)[- ]?${YEAR}`), ofMonths(1, 3)],
  [form(`${YEAR_ZH}年?初`), ofMonths(1, 3)],
  [form(`MID(?:DLE OF)?[- ]?${YEAR}`), ofMonths(6, 7)],
  [form(`${YEAR_ZH}年?中`), ofMonths(6, 7)],
  [form(`LATE[- ]?${YEAR}`), ofMonths(10, 12)],
  // Seasons, as north of the equator; winter is of two years.
  ...seasons("SPRING", "春", 3),
  ...seasons("SUMMER", "夏", 6),
  ...seasons("AUTUMN|FALL", "秋", 9),
];

function seasons(en: string, zh: string, first: number): readonly (readonly [RegExp, Make])[] {
  const make = ofMonths(first, first + 2);
  return [
    [form(`(?:THE )?(?:${en})(?: OF)? ?${YEAR}`), make],
    [form(`${FULL_YEAR} (?:${en})`), make],
    [form(`${YEAR_ZH}${zh}[天季]?`), make],
  ];
}

/** The whole text. */
function form(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, "u");
}

function yearOf({ year = "" }: Groups): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function aYear(groups: Groups): Period {
  return yearPeriod(yearOf(groups));
}

function aHalf(groups: Groups): Period {
  return halfPeriod(yearOf(groups), Number(groups.number ?? (groups.first ? 1 : 2)));
}

const QUARTER_WORDS = ["FIRST", "SECOND", "THIRD", "FOURTH"];

function aQuarter(groups: Groups): Period {
  const { word = "" } = groups;
  const named = QUARTER_WORDS.indexOf(word) + 1 || Number(word.charAt(0));
  return quarterPeriod(yearOf(groups), Number(groups.number ?? named));
}

function aMonth(groups: Groups): Period | null {
  const month = monthOf(groups);
  return month >= 1 && month <= 12 ? monthPeriod(yearOf(groups), month) : null;
}

function aDay(groups: Groups): Period | null {
  const date = isoDate(yearOf(groups), monthOf(groups), Number(groups.day));
  return date && dayPeriod(date);
}

const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

function monthOf({ month = "" }: Groups): number {
  return MONTHS.indexOf(month.slice(0, 3)) + 1 || Number(month);
}

function ofMonths(first: number, last: number): Make {
  return (groups) => {
    const year = yearOf(groups);
    if (first === 1 && last === 3) return quarterPeriod(year, 1);
    if (first === 10) return quarterPeriod(year, 4);
    return span(monthPeriod(year, first), monthPeriod(year, last));
  };
}
