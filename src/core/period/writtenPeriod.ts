import { dateOfSerial } from "./calendar";
import { Failure } from "../words/failure";
import { periodOfForm } from "./periodForms";
import { normalizedPeriodText } from "./normalizedPeriodText";
import {
  ofRelativeYear,
  type RelativePeriod,
  relativePeriod,
  relativeSpan,
  type WrittenPeriod,
} from "./relativePeriod";
import {
  type WantedFigures,
  dayPeriod,
  parsePeriod,
  type Period,
  withWording,
  yearPeriod,
} from "./period";
import { unreadPeriod } from "./unreadPeriod";
import { writtenSpan } from "./writtenSpan";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const LONGEST_TEXT = 40;

/**
 * The period that a person wrote in a cell: in one of the spellings of `periodOfForm`, with a
 * letter for the figures wanted (`2025A`, `2025E`, `2025F`), a span (`2024..2026`), `LATEST`,
 * relative to the as-of day (`FY-1`, `LAST YEAR`, `去年年底`, `LTM`), or a number (1900 to 2100 a year,
 * above that Excel's date). A date in digits is understood in ISO form only: `3/4/2025` is two
 * days.
 * @throws {Failure} `bad-input`, naming what is understood, or the readings of what can be read in
 *   several ways.
 */
export function writtenPeriod(written: string | number): WrittenPeriod {
  if (typeof written === "number") {
    const digits = String(written);
    return (
      periodOfNumber(written) ?? throwNoPeriod(digits, Number.isInteger(written) ? digits : "")
    );
  }
  const text = written.length > 2 * LONGEST_TEXT ? "" : normalizedPeriodText(written);
  return periodOfText(text) ?? throwNoPeriod(written, text);
}

function throwNoPeriod(written: string, text = ""): never {
  throw unreadPeriod(written.slice(0, LONGEST_TEXT), text, onePeriod);
}

function periodOfNumber(request: number): Period | null {
  if (Number.isInteger(request) && request >= FIRST_YEAR && request <= LAST_YEAR)
    return yearPeriod(request);
  if (!(request > LAST_YEAR)) return null;
  const date = dateOfSerial(request);
  return date && dayPeriod(date);
}

/** Between the ends of a span: `..`, `~`, `至`, `TO`, and a slash or a dash before a year. */
const UP_TO =
  /\.\.|\/(?=(?:[FC]Y ?)?\d{4})|~|至(?!今)| TO (?!DATE)|(?<=^(?:[FC]Y ?)?\d{4}|^FY'?\d\d) ?- ?(?=(?:[FC]Y ?)?\d{4}[AEF]?$|FY'?\d\d$)/;

function periodOfText(text: string): WrittenPeriod | null {
  if (text === "LATEST" || text === "最新") return "latest";
  if (text === "" || text.length > LONGEST_TEXT) return null;
  const ends = text.split(UP_TO);
  const [from, to] = ends.map((end) => onePeriod(end.trim()));
  if (!from || ends.length === 1) return from ?? null;
  if (ends.length > 2 || !to) return null;
  if ("on" in from || "on" in to) return relativeSpan(from, to);
  return writtenSpan(from, to) ?? refuseReversed(from, to);
}

function refuseReversed(from: Period, to: Period): never {
  throw new Failure("bad-input", {
    en: `The period runs backwards: ${to.text} comes before ${from.text}.`,
    zh: `期间首尾颠倒：${to.text} 早于 ${from.text}。`,
  });
}

/** What stands after a period for the figures wanted. */
const FIGURES: readonly (readonly [RegExp, WantedFigures])[] = [
  [/(?<=[\d年季度HQY]) ?\(?(?:A|ACT|ACTUALS?|实际)\)?$/, "actual"],
  [
    /(?<=[\d年季度HQY]) ?\(?(?:E|F|EST|ESTIMATED?|FC?ST|FORECAST|预测|预计|预期|估计)\)?$/,
    "expected",
  ],
];

function onePeriod(text: string): Period | RelativePeriod | null {
  const plain = plainPeriod(text);
  if (plain) return plain;
  for (const [ending, figures] of FIGURES) {
    if (!ending.test(text)) continue;
    const period = plainPeriod(text.replace(ending, ""));
    if (period && "on" in period)
      return { on: (...day) => withFigures(period.on(...day), figures) };
    return withFigures(period, figures);
  }
  return null;
}

function withFigures(period: Period | null, figures: WantedFigures): Period | null {
  return period && withWording(period, { figures });
}

function plainPeriod(text: string): Period | RelativePeriod | null {
  return periodOfForm(text) ?? parsePeriod(text) ?? relativePeriod(text) ?? inRelativeYear(text);
}

const RELATIVE_YEARS: readonly (readonly [RegExp, number])[] = [
  [/THIS YEAR|[今本]年/, 0],
  [/LAST YEAR|[去上]年/, -1],
  [/NEXT YEAR|明年/, 1],
  [/前年/, -2],
];

/** A part of this year, of the last or of the next: 去年年底, `end of last year`, 今年上半年. */
function inRelativeYear(text: string): RelativePeriod | null {
  for (const [words, offset] of RELATIVE_YEARS) {
    if (!words.test(text)) continue;
    const periodOf = (year: number) =>
      periodOfForm(
        text.replace(words, (found) => `${year}${/\p{Script=Han}/u.test(found) ? "年" : ""}`),
      );
    if (periodOf(FIRST_YEAR)) return ofRelativeYear(offset, periodOf);
  }
  return null;
}
