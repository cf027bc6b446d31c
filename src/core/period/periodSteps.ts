import { dateOfDayNumber, dayNumber } from "./calendar";
import { Failure } from "../words/failure";
import {
  dayPeriod,
  halfPeriod,
  monthPeriod,
  parsePeriod,
  type Period,
  quarterPeriod,
  withWording,
  yearPeriod,
} from "./period";

/** More columns than a table can be wide in Excel. */
const MOST_STEPS = 16_384;

/**
 * The periods of a span one by one, in steps as long as its ends: 2023/2025 is 2023, 2024, 2025;
 * 2024-Q1/2024-Q4 its four quarters. A period that is no span is its only step, and so is a sum of
 * months (LTM). What the words for the span ask for is asked of each.
 * @throws {Failure} `bad-input` where the ends are of different lengths, or the steps too many.
 */
export function periodSteps(period: Period): readonly Period[] {
  if (period.grain !== "span" || period.wording?.sum) return [period];
  const [from, to] = period.text.split("/").map(parsePeriod);
  if (!from || from.grain !== to?.grain) throw differentGrainFailure(period);
  const steps = [from];
  for (let step = next(from); step && step.end <= to.end; step = next(step)) {
    if (steps.length === MOST_STEPS) throw tooMany(period);
    steps.push(step);
  }
  const { wording } = period;
  return wording ? steps.map((step) => withWording(step, wording)) : steps;
}

/** The period of the same length right after one; null at the end of time or after a span. */
function next({ grain, end }: Period): Period | null {
  const [year = 0, month = 0] = end.split("-").map(Number);
  const following = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  switch (grain) {
    case "year":
      return yearPeriod(following.year);
    case "half":
      return halfPeriod(following.year, Math.ceil(following.month / 6));
    case "quarter":
      return quarterPeriod(following.year, Math.ceil(following.month / 3));
    case "month":
      return monthPeriod(following.year, following.month);
    case "day": {
      const day = dateOfDayNumber(dayNumber(end) + 1);
      return day && dayPeriod(day);
    }
    case "span":
      return null;
  }
}

function differentGrainFailure({ text }: Period): Failure {
  return new Failure("bad-input", {
    en: `The span ${text} has ends of different lengths: expected two years, halves, quarters, months or days (2023..2025, 2024-Q1..2024-Q4).`,
    zh: `区间 ${text} 的两端长短不一：应同为年、半年、季、月或日（2023..2025、2024-Q1..2024-Q4）。`,
  });
}

function tooMany({ text }: Period): Failure {
  return new Failure("bad-input", {
    en: `The span ${text} has more than ${MOST_STEPS} steps: expected a shorter one, or longer steps.`,
    zh: `区间 ${text} 的步数超过 ${MOST_STEPS}：请缩短区间或加长步距。`,
  });
}
