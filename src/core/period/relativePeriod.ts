import type { AskedPeriod } from "./period";
import type { IsoDate } from "./calendar";
import { Failure } from "../words/failure";
import { halfPeriod, monthPeriod, type Period, quarterPeriod, span, yearPeriod } from "./period";

/** A period that counts from the as-of day: `FY-1` is the year before the one that the day is in. Never from today. */
export interface RelativePeriod {
  readonly on: (asOf: IsoDate) => Period | null;
}

/** What a person may write for a period: fixed, the latest, or relative to the as-of day. */
export type WrittenPeriod = AskedPeriod | RelativePeriod;

/**
 * The period meant, on an as-of day.
 * @throws {Failure} `bad-input` when it runs backwards on that day (`2026..FY-1`).
 */
export function periodOn(written: WrittenPeriod, asOf: IsoDate): AskedPeriod {
  if (written === "latest" || !("on" in written)) return written;
  const period = written.on(asOf);
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
  [/^(?:THIS|CURRENT) YEAR$|^[今本当當]年$/, "Y", 0],
  [/^(?:LAST|PREVIOUS) YEAR$|^[去上]年$/, "Y", -1],
  [/^前年$/, "Y", -2],
  [/^NEXT YEAR$|^[明下]年$/, "Y", 1],
  [/^[后後]年$/, "Y", 2],
  [/^(?:THIS|CURRENT) HALF(?: YEAR)?$/, "H", 0],
  [/^(?:LAST|PREVIOUS) HALF(?: YEAR)?$/, "H", -1],
  [/^NEXT HALF(?: YEAR)?$/, "H", 1],
  [/^(?:THIS|CURRENT) QUARTER$|^[本当當]季度?$/, "Q", 0],
  [/^(?:LAST|PREVIOUS) QUARTER$|^上季度?$/, "Q", -1],
  [/^NEXT QUARTER$|^下季度?$/, "Q", 1],
  [/^(?:THIS|CURRENT) MONTH$|^[本当當]月$/, "M", 0],
  [/^(?:LAST|PREVIOUS) MONTH$|^上个?月$|^上個月$/, "M", -1],
  [/^NEXT MONTH$|^下个?月$|^下個月$/, "M", 1],
];

/**
 * `FY-1`, `FQ0`, `CY+1`, `M-3`, `-1FY`, `IQ_FY-1`, `LAST YEAR`, `去年`, `上季度`.
 * @param text In upper case, without blanks around Chinese.
 * @returns null for anything else. A fiscal year is read as the calendar year.
 */
export function relativePeriod(text: string): RelativePeriod | null {
  const found =
    /^(?:IQ_)?[FC]?([YHQM])([+-]\d{1,2}|0)$/.exec(text) ??
    /^(?<offset>[+-]?\d{1,2})[FC](?<unit>[YHQ])$/.exec(text);
  if (found) {
    const { unit = found[1], offset = found[2] } = found.groups ?? {};
    return counted(unit as Unit, Number(offset)); // One of the letters of the pattern.
  }
  const word = WORDS.find(([form]) => form.test(text));
  return word ? counted(word[1], word[2]) : null;
}

/** From one to the other, either of which may be relative. */
export function relativeSpan(
  from: Period | RelativePeriod,
  to: Period | RelativePeriod,
): RelativePeriod {
  const end = (one: Period | RelativePeriod, asOf: IsoDate) => ("on" in one ? one.on(asOf) : one);
  return {
    on: (asOf) => {
      const [first, last] = [end(from, asOf), end(to, asOf)];
      return first && last && span(first, last);
    },
  };
}

function counted(unit: Unit, offset: number): RelativePeriod {
  return {
    on: (asOf) => {
      const size = MONTHS[unit];
      const [year = 0, month = 1] = asOf.split("-").map(Number);
      const first = (Math.floor((year * 12 + month - 1) / size) + offset) * size;
      return ofMonths(unit, Math.floor(first / 12), (first % 12) / size + 1);
    },
  };
}

/** @param place Which of the year's, counted from 1. */
function ofMonths(unit: Unit, year: number, place: number): Period {
  switch (unit) {
    case "Y":
      return yearPeriod(year);
    case "H":
      return halfPeriod(year, place);
    case "Q":
      return quarterPeriod(year, place);
    case "M":
      return monthPeriod(year, place);
  }
}
